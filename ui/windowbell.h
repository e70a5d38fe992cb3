#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

class QWidget;

namespace Gui {

/// Lets a second instance raise the window of the first one. Uses a local socket, accessible only to the
/// owner, beside the lock of the data directory. The socket accepts no data and only confirms the request.
class WindowBell : public QObject
{
    Q_OBJECT

public:
    /// The caller holds the lock of the data directory, so an existing socket was left by a killed program
    /// and is replaced. If no socket can be created, a second instance shows a message instead.
    /// \param dataDirectory  path of the data directory
    /// \param parent  owner
    explicit WindowBell(const QString &dataDirectory, QObject *parent = nullptr);

Q_SIGNALS:
    void rung();

private:
    void answer();

    QLocalServer m_server;
};

/// Sends the request of a second instance. Exactly one of the signals follows ring().
class BellPull : public QObject
{
    Q_OBJECT

public:
    explicit BellPull(const QString &dataDirectory, QObject *parent = nullptr);
    void ring();

Q_SIGNALS:
    void heard();
    void unheard(); ///< no instance is running, or it does not respond

private:
    void read();
    void end(void (BellPull::*how)());

    QString m_address;
    QLocalSocket m_socket;
    QTimer m_patience;
};

/// Shows the window in front of the others, even if it is minimised.
void raiseWindow(QWidget &window);

} // namespace Gui
