// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QSslServer>
#include <QTimer>

namespace Support {

using namespace Qt::StringLiterals;

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

namespace {

std::unique_ptr<QTcpServer> secureServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : ScriptedServer(std::make_unique<QTcpServer>(), false, parent)
{
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : ScriptedServer(secureServer(tls), true, parent)
{
}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server, bool isSecure, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_isSecure(isSecure)
{
    m_script = [](const Request &) { return answer(404, "{}"); };
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

ScriptedServer::Answer ScriptedServer::answer(int status, const QByteArray &body,
                                              const QByteArray &contentType, const QByteArray &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " CommandResult\r\n" + headers;
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {bytes, Answer::Then::KeepOpen, {}, {}};
}

void ScriptedServer::play(const QList<Answer> &script)
{
    m_script = [script, next = qsizetype(0)](const Request &) mutable {
        const Answer &now = script.at(std::min(next, script.size() - 1));
        ++next;
        return now;
    };
}

QUrl ScriptedServer::url(const QString &path) const
{
    const QString scheme = m_isSecure ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path), QUrl::StrictMode);
}

void ScriptedServer::dropConnections()
{
    const QList<QPointer<QTcpSocket>> sockets = std::exchange(m_sockets, {});
    for (const QPointer<QTcpSocket> &socket : sockets) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    m_sockets.append(socket);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto pending = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, pending] { read(socket, *pending); });
    read(socket, *pending);
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &pending)
{
    pending += socket->readAll();
    const auto end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    request.head = pending.left(end);
    const auto length = request.header("Content-Length").toLongLong();
    if (pending.size() < end + 4 + length)
        return;
    request.body = pending.mid(end + 4, length);
    pending.remove(0, end + 4 + length);
    const auto words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    m_requests.append(request);
    send(socket, m_script(request));
}

void ScriptedServer::send(QTcpSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes);
    if (answer.then == Answer::Then::Close) {
        socket->disconnectFromHost();
        return;
    }
    if (answer.trickle.isEmpty())
        return;
    if (answer.every == std::chrono::milliseconds(0)) {
        const auto more = [socket, piece = answer.trickle] {
            if (socket->bytesToWrite() < piece.size())
                socket->write(piece);
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
        return;
    }
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, piece = answer.trickle] { socket->write(piece); });
    timer->start(answer.every);
}

} // namespace Support
