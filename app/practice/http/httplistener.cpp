// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/http/httplistener.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QUrl>

#include <memory>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#include <QHttpServerResponder>
#endif

using namespace Qt::StringLiterals;

// The interface of Qt HttpServer changed between its preview before Qt 6.5 and Qt 6.8, so only this file
// includes it.
namespace Practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto received = request.headers().toListOfPairs();
#else
    const auto received = request.headers();
#endif
    for (const auto &[name, value] : received)
        headers.append({name.toLower(), value});
    return headers;
}

Request received(const QHttpServerRequest &request)
{
    Request copy;
    copy.method = methodName(request.method());
    const QUrl url = request.url();
    copy.path = url.path(QUrl::FullyDecoded);
    copy.query = url.query(QUrl::FullyEncoded).toLatin1();
    copy.parameters = decodedForm(copy.query);
    copy.headers = headersOf(request);
    copy.body = request.body();
    return copy;
}

class Server final : public QAbstractHttpServer
{
public:
    Server(const HttpListener::Receiver &receiver, QObject *parent)
        : QAbstractHttpServer(parent)
        , m_receiver(receiver)
    {
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        return handOver(request, socketOf(request),
                        std::make_shared<QHttpServerResponder>(std::move(responder)));
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}

private:
    /// QHttpServerResponder can only write complete responses, so find the socket itself: Qt makes the
    /// sockets children of the server.
    [[nodiscard]] QTcpSocket *socketOf(const QHttpServerRequest &request) const
    {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            if (socket->peerPort() == request.remotePort() &&
                socket->peerAddress() == request.remoteAddress())
                return socket;
        }
        return nullptr;
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        return handOver(request, socket, {});
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
#endif
    bool handOver(const QHttpServerRequest &request, QTcpSocket *socket, std::shared_ptr<void> turn)
    {
        Request copy = received(request);
        const bool keepAlive = copy.header("connection").toLower() != "close";
        m_receiver(std::move(copy), PendingResponse(socket, keepAlive, std::move(turn)));
        return true;
    }

    const HttpListener::Receiver &m_receiver;
};

} // namespace

HttpListener::HttpListener(Receiver receiver, QObject *parent)
    : QObject(parent)
    , m_receiver(std::move(receiver))
{
}

quint16 HttpListener::start(quint16 port)
{
    auto *sockets = new QTcpServer(this);
    if (!sockets->listen(QHostAddress::LocalHost, port)) {
        delete sockets;
        return 0;
    }
    auto *server = new Server(m_receiver, this);
    server->bind(sockets);
    return sockets->serverPort();
}

} // namespace Practice
