#pragma once

#include "practice/message.h"

#include <QPointer>
#include <QTcpSocket>

#include <memory>

namespace Practice {

/// How a response is sent when the connection is to misbehave.
enum class Delivery {
    Whole,   ///< as it should be
    Nothing, ///< the connection is closed without a byte
    Cut,     ///< half of the body, then the connection is closed
    Silence, ///< nothing is ever sent; the connection stays open
    Drip,    ///< one byte every 300 ms
};

/// One request that waits for its response. May be kept and answered later; forgets itself when the other
/// side has gone. A value that is moved about on the server's thread.
class Exchange
{
public:
    /// \param socket     connection on which the request came; may go at any time
    /// \param keepAlive  the connection serves further requests after this one
    /// \param turn       released when the response is sent: the HTTP server then reads the next request
    Exchange(QTcpSocket *socket, bool keepAlive, std::shared_ptr<void> turn = {})
        : m_socket(socket)
        , m_turn(std::move(turn))
        , m_keepAlive(keepAlive)
    {
    }
    /// Sends the response, once.
    void send(const Answer &answer, Delivery delivery = Delivery::Whole);
    /// \return object whose life ends with the connection, for timers
    [[nodiscard]] QTcpSocket *connection() const { return m_socket; }

private:
    QPointer<QTcpSocket> m_socket;
    std::shared_ptr<void> m_turn;
    bool m_keepAlive;
};

} // namespace Practice
