// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Support {

/// A scriptable web server on 127.0.0.1 that can misbehave: close before the status line, trickle, truncate
/// the body. Records each request as received.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< as sent, percent-encoded
        QByteArray head;   ///< request line and headers
        QByteArray body;
        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty if it was not sent
    };

    struct Answer
    {
        enum class Then { KeepOpen, Close };
        QByteArray bytes; ///< sent at once
        Then then = Then::KeepOpen;
        QByteArray trickle;                   ///< sent repeatedly after that, one piece at a time
        std::chrono::milliseconds every{100}; ///< zero: as fast as the client reads
    };

    explicit ScriptedServer(QObject *parent = nullptr);
    /// Uses TLS with this certificate (tlsidentity.h).
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);

    /// A complete, well-formed response.
    /// \param headers  lines with CR LF
    [[nodiscard]] static Answer answer(int status, const QByteArray &body,
                                       const QByteArray &contentType = "application/json",
                                       const QByteArray &headers = {});
    [[nodiscard]] static Answer closed() { return {{}, Answer::Then::Close, {}, {}}; }
    [[nodiscard]] static Answer silent() { return {}; }

    /// Sets the responses in order; the last one repeats.
    void play(const QList<Answer> &script);
    /// Called for each request instead of the script.
    void playBy(std::function<Answer(const Request &)> script) { m_script = std::move(script); }

    /// Closes every connection, as servers do with idle connections.
    void dropConnections();

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Connections accepted so far; with TLS, those with a completed handshake.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString &path) const;

private:
    ScriptedServer(std::unique_ptr<QTcpServer> server, bool isSecure, QObject *parent);
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket, QByteArray &pending);
    void send(QTcpSocket *socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isSecure;
    int m_connections = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
    QList<Request> m_requests;
    std::function<Answer(const Request &)> m_script;
};

} // namespace Support
