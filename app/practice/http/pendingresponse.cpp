// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/http/pendingresponse.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace Practice {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

enum class Connection { Close, KeepAlive };

QByteArray head(const Response &response, Connection connection)
{
    QByteArray lines =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    if (!response.type.isEmpty())
        lines += "Content-Type: " + response.type + "\r\n";
    if (response.status != 204)
        lines += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    lines += "Cache-Control: no-store\r\n";
    for (const auto &[name, value] : response.headers)
        lines += name + ": " + value + "\r\n";
    lines +=
        connection == Connection::KeepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return lines;
}

/// Closes the connection after the last byte. Qt 6.8 deletes a closing connection as soon as \p turn is
/// released, together with any unsent bytes.
void closeWhenSent(QTcpSocket *socket, const std::shared_ptr<void> &turn)
{
    QObject::connect(
        socket, &QAbstractSocket::disconnected, socket, [turn] {}, Qt::SingleShotConnection);
    socket->disconnectFromHost();
}

void trickle(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr int kPause = 300;
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent] {
        socket->write(bytes.constData() + *sent, 1);
        if (++*sent < bytes.size())
            return;
        timer->stop();
        socket->disconnectFromHost();
    });
    timer->start(kPause);
}

} // namespace

void PendingResponse::send(const Response &response, Delivery delivery)
{
    QTcpSocket *socket = m_socket;
    m_socket.clear();
    // Keep the turn until the end of this call, so that it is released after the write below.
    const std::shared_ptr<void> turn = std::exchange(m_turn, nullptr);
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (delivery) {
    case Delivery::Whole:
        socket->write(head(response, m_keepAlive ? Connection::KeepAlive : Connection::Close) +
                      response.body);
        if (!m_keepAlive)
            closeWhenSent(socket, turn);
        return;
    case Delivery::Nothing:
        closeWhenSent(socket, turn);
        return;
    case Delivery::Cut:
        socket->write(head(response, Connection::Close) + response.body.left(response.body.size() / 2));
        closeWhenSent(socket, turn);
        return;
    case Delivery::Silence:
        return;
    case Delivery::Trickle:
        trickle(socket, head(response, Connection::Close) + response.body);
        return;
    }
}

} // namespace Practice
