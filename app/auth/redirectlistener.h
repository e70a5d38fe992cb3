// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Auth {

/// Waits on loopback for the browser's redirect from the login page. Listens on both 127.0.0.1 and ::1 if
/// IPv6 is available, because `localhost` may mean either and another program could use the other one.
/// Requests that are not a valid redirect get an empty error response and have no effect. Every connection
/// has a minimum time to send its request, so that a flood of other connections delays the browser but does
/// not displace it; further connections wait in the system's backlog. Never logs received data. Same thread
/// as the attempt.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    /// \param accept  receives the percent-encoded query; returns true if it is a valid redirect, false to
    ///         keep waiting. May call close().
    /// \param parent  owner of this object
    explicit RedirectListener(std::function<bool(const QByteArray &query)> accept, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Listens on the first port that is free on every loopback address.
    /// \param ports  ports in order of preference
    /// \return Network error if none is free
    [[nodiscard]] Core::Result<void> listen(const QList<quint16> &ports);
    [[nodiscard]] bool isListening() const { return m_four.isListening(); }
    /// Port number, or 0 if not listening.
    [[nodiscard]] quint16 port() const { return m_four.serverPort(); }
    /// Stops listening. The page for a redirect that was just accepted is still sent.
    void close();

private:
    struct Waiting
    {
        QTcpSocket *socket;
        QDeadlineTimer moment; ///< end of the minimum time, during which the connection must not be dropped
    };

    bool listenOn(quint16 port);
    void takeConnections();
    bool makeRoom();
    bool forget(const QTcpSocket *socket);
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray responseTo(const QByteArray &head);
    void finish(QTcpSocket *socket, const QByteArray &response);

    std::function<bool(const QByteArray &)> m_accept;
    QTcpServer m_four;
    QTcpServer m_six;
    QList<Waiting> m_waiting; ///< connections with an incomplete request, oldest first
    QTimer m_room;            ///< accepts the next connection from the backlog when the oldest may be dropped
};

} // namespace Auth
