// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/redirectlistener.h"

#include "auth/redirectpage.h"
#include "auth/redirectrequest.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongestHead = 8 * 1024;
constexpr qsizetype kMostConnections = 128; // 8 KiB each at most; with kMoment, about 500 a second
constexpr auto kMoment = 250ms;             // a browser sends its request within a few milliseconds
constexpr auto kLongestConnection = 5s;
constexpr int kMostInLine = 1024; // backlog in the system; uses no memory of this process

bool machineHasIPv6Loopback()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

RedirectListener::RedirectListener(std::function<bool(const QByteArray &)> accept, QObject *parent)
    : QObject(parent)
    , m_accept(std::move(accept))
{
    for (QTcpServer *server : {&m_four, &m_six}) {
        server->setListenBacklogSize(kMostInLine);
        connect(server, &QTcpServer::newConnection, this, &RedirectListener::takeConnections);
    }
    m_room.setSingleShot(true);
    connect(&m_room, &QTimer::timeout, this, &RedirectListener::takeConnections);
}

RedirectListener::~RedirectListener()
{
    // The sockets are children and emit disconnected() while they are deleted; this object must not handle it
    // then.
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

Core::Result<void> RedirectListener::listen(const QList<quint16> &ports)
{
    if (isListening())
        return {};
    for (const quint16 port : ports) {
        if (listenOn(port))
            return {};
    }
    QStringList numbers;
    for (const quint16 port : ports)
        numbers.append(QString::number(port));
    return Core::Error{
        Core::Error::Kind::Network,
        QCoreApplication::translate(
            "Auth",
            "Logging in with the browser needs one of the ports %1 on this computer, and other programs use "
            "all of them. Close the other login, or try again after restarting the computer.")
            .arg(numbers.join(u", "_s)),
        u"no redirect port"_s,
        {}};
}

bool RedirectListener::listenOn(quint16 port)
{
    if (!m_four.listen(QHostAddress::LocalHost, port))
        return false;
    if (m_six.listen(QHostAddress::LocalHostIPv6, m_four.serverPort()) || !machineHasIPv6Loopback())
        return true;
    m_four.close();
    return false;
}

void RedirectListener::close()
{
    m_four.close();
    m_six.close();
    const auto all = std::exchange(m_waiting, {});
    for (const Waiting &waiting : all)
        waiting.socket->abort();
}

void RedirectListener::takeConnections()
{
    for (QTcpServer *server : {&m_four, &m_six}) {
        while (server->hasPendingConnections() && makeRoom())
            take(server->nextPendingConnection());
    }
}

// If there are too many connections, drops the oldest one after its minimum time. Until then new ones stay in
// the backlog.
bool RedirectListener::makeRoom()
{
    if (m_waiting.size() < kMostConnections)
        return true;
    const QDeadlineTimer &oldest = m_waiting.constFirst().moment;
    if (!oldest.hasExpired()) {
        m_room.start(oldest.remainingTimeAsDuration() / 1ms * 1ms + 1ms);
        return false;
    }
    m_waiting.takeFirst().socket->abort();
    return true;
}

bool RedirectListener::forget(const QTcpSocket *socket)
{
    const auto place = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                    [socket](const Waiting &waiting) { return waiting.socket == socket; });
    if (place == m_waiting.cend())
        return false;
    m_waiting.erase(place);
    if (m_room.isActive())
        m_room.start(0);
    return true;
}

void RedirectListener::take(QTcpSocket *socket)
{
    socket->setParent(this); // a closed server deletes its children, even while the page is sent
    socket->setReadBufferSize(kLongestHead + 1);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        forget(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(kLongestConnection, socket, [socket] { socket->abort(); });
    m_waiting.append({socket, QDeadlineTimer(kMoment)});
    read(socket);
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray received = socket->peek(kLongestHead + 1);
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= kLongestHead)
        return;
    if (!forget(socket)) // first, because accept() may call close()
        return;
    finish(socket, end < 0 || end > kLongestHead ? redirectErrorPage("400 Bad Request")
                                                 : responseTo(received.left(end)));
}

QByteArray RedirectListener::responseTo(const QByteArray &head)
{
    const RedirectRequest request = readRedirectRequest(head, port());
    switch (request.kind) {
    case RedirectRequest::Kind::Redirect:
        return m_accept(request.query) ? redirectPage() : redirectErrorPage("400 Bad Request");
    case RedirectRequest::Kind::Stranger:
        return redirectErrorPage("404 Not Found");
    case RedirectRequest::Kind::Broken:
        break;
    }
    return redirectErrorPage("400 Bad Request");
}

void RedirectListener::finish(QTcpSocket *socket, const QByteArray &response)
{
    socket->readAll();
    socket->write(response);
    socket->flush(); // the program may end right after the redirect
    socket->disconnectFromHost();
}

} // namespace Auth
