#pragma once

#include "practice/message.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <functional>

namespace Practice {

/// How an answer is sent when the connection is to misbehave.
enum class Delivery {
    Whole,   ///< as it should be
    Nothing, ///< the connection is closed without a byte
    Cut,     ///< half of the body, then the connection is closed
    Silence, ///< nothing is ever sent; the connection stays open
    Drip,    ///< one byte every 300 ms
};

/// One request that waits for its answer. May be kept and answered later; forgets itself when the other side
/// has gone. A value that is moved about on the server's thread.
class Exchange
{
public:
    explicit Exchange(QTcpSocket *socket, bool keepAlive)
        : m_socket(socket)
        , m_keepAlive(keepAlive)
    {
    }
    /// Sends the answer, once.
    void send(const Answer &answer, Delivery delivery = Delivery::Whole);
    /// \return what dies with the connection, for timers
    [[nodiscard]] QTcpSocket *connection() const { return m_socket; }

private:
    QPointer<QTcpSocket> m_socket;
    bool m_keepAlive;
};

/// Qt's HTTP server with two differences: it hands over requests without a routing table, and gives hold of
/// the connection, so that answers may come late, halved or not at all.
class HttpListener final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Receiver = std::function<void(Request, Exchange)>;

    explicit HttpListener(Receiver receiver, QObject *parent = nullptr);

    /// Listens on 127.0.0.1 only. \param port 0: any free one \return the port; 0 when it is taken
    [[nodiscard]] quint16 start(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Receiver m_receiver;
};

} // namespace Practice
