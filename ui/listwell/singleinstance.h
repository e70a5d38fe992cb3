// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

class QWidget;

namespace Gui {

/// Lets a second instance raise the window of the first one. Uses a local socket, accessible only to the
/// owner, beside the lock of the data directory. The socket accepts no data and only confirms the request.
class SingleInstanceServer : public QObject
{
    Q_OBJECT

public:
    /// The caller holds the lock of the data directory, so an existing socket was left by a killed program
    /// and is replaced. If no socket can be created, a second instance shows a message instead.
    /// \param dataDirectory  path of the data directory
    /// \param parent  owner
    explicit SingleInstanceServer(const QString &dataDirectory, QObject *parent = nullptr);

Q_SIGNALS:
    void activationRequested();

private:
    void acknowledge();

    QLocalServer m_server;
};

/// Sends the request of a second instance. Exactly one of the signals follows requestActivation().
class SingleInstanceClient : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstanceClient(const QString &dataDirectory, QObject *parent = nullptr);
    void requestActivation();

Q_SIGNALS:
    void acknowledged();
    void unanswered(); ///< no instance is running, or it does not respond

private:
    void read();
    void finish(void (SingleInstanceClient::*how)());

    QString m_address;
    QLocalSocket m_socket;
    QTimer m_timeout;
};

/// Shows the window in front of the others, even if it is minimized.
void raiseWindow(QWidget &window);

} // namespace Gui
