#include "auth/redirectlistener.h"

#include "auth/redirectpage.h"

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

// The value of a header that must come exactly once; nothing otherwise.
std::optional<QByteArray> onlyHeader(const QList<QByteArray> &lines, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon <= 0 || lines[i].left(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (value)
            return std::nullopt;
        value = lines[i].mid(colon + 1).trimmed();
    }
    return value;
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
    const QByteArray badRequest = redirectRefusal("400 Bad Request");
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const auto words = lines.constFirst().split(' ');
    if (words.size() != 3 || words[0] != "GET" || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return badRequest;
    const std::optional<QByteArray> host = onlyHeader(lines, "Host");
    if (!host || !isOurHost(*host))
        return badRequest;
    const auto question = words[1].indexOf('?');
    if (words[1].left(question < 0 ? words[1].size() : question) != kPath)
        return redirectRefusal("404 Not Found");
    if (question < 0 || !m_accept(words[1].mid(question + 1)))
        return badRequest;
    return redirectPage();
}

// A page on the web can make a browser ask us under its own name (DNS rebinding); the Host header tells.
bool RedirectListener::isOurHost(const QByteArray &host) const
{
    const QByteArray ending = ':' + QByteArray::number(port());
    const QByteArray name = host.toLower();
    return name == "localhost" + ending || name == "127.0.0.1" + ending || name == "[::1]" + ending;
}

void RedirectListener::finish(QTcpSocket *socket, const QByteArray &answer)
{
    socket->readAll();
    socket->write(answer);
    socket->flush(); // whoever waited for the redirect may end the program next
    socket->disconnectFromHost();
}

} // namespace Auth
