#include "auth/redirectlistener.h"

#include "auth/redirectpage.h"
#include "auth/redirectrequest.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongestHead = 8 * 1024;
constexpr qsizetype kMostConnections = 8;
constexpr auto kLongestConnection = 5s;

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
    connect(&m_four, &QTcpServer::newConnection, this, [this] { takeConnections(m_four); });
    connect(&m_six, &QTcpServer::newConnection, this, [this] { takeConnections(m_six); });
}

RedirectListener::~RedirectListener()
{
    // The sockets are children and say `disconnected` while they go; nobody may listen then.
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
        u"The sign-in by browser needs one of the ports %1 of this computer, and other programs "
        "hold them all. Close the other sign-in, or try again after a restart."_s.arg(numbers.join(u", "_s)),
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
    const auto waiting = std::exchange(m_waiting, {});
    for (QTcpSocket *socket : waiting)
        socket->abort();
}

void RedirectListener::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection())
        take(socket);
}

void RedirectListener::take(QTcpSocket *socket)
{
    socket->setParent(this); // a closed server deletes its children, the one with the last page included
    socket->setReadBufferSize(kLongestHead + 1);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_waiting.removeOne(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(kLongestConnection, socket, [socket] { socket->abort(); });
    if (m_waiting.size() >= kMostConnections)
        m_waiting.takeFirst()->abort();
    m_waiting.append(socket);
    read(socket);
}

void RedirectListener::read(QTcpSocket *socket)
{
    if (!m_waiting.contains(socket))
        return;
    const QByteArray received = socket->peek(kLongestHead + 1);
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= kLongestHead)
        return;
    m_waiting.removeOne(socket); // before anything else: accept() may close() us
    finish(socket,
           end < 0 || end > kLongestHead ? redirectRefusal("400 Bad Request") : answerTo(received.left(end)));
}

QByteArray RedirectListener::answerTo(const QByteArray &head)
{
    const RedirectRequest request = readRedirectRequest(head, port());
    switch (request.kind) {
    case RedirectRequest::Kind::Redirect:
        return m_accept(request.query) ? redirectPage() : redirectRefusal("400 Bad Request");
    case RedirectRequest::Kind::Stranger:
        return redirectRefusal("404 Not Found");
    case RedirectRequest::Kind::Broken:
        break;
    }
    return redirectRefusal("400 Bad Request");
}

void RedirectListener::finish(QTcpSocket *socket, const QByteArray &answer)
{
    socket->readAll();
    socket->write(answer);
    socket->flush(); // whoever waited for the redirect may end the program next
    socket->disconnectFromHost();
}

} // namespace Auth
