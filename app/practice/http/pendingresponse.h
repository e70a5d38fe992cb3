// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http/httpmessage.h"

#include <QPointer>
#include <QTcpSocket>

#include <memory>

namespace Practice {

/// How a response is sent; all but Whole simulate a broken connection.
enum class Delivery {
    Whole,   ///< send the complete response
    Nothing, ///< close the connection without sending a byte
    Cut,     ///< send half of the body, then close the connection
    Silence, ///< send nothing and keep the connection open
    Trickle, ///< send one byte every 300 ms
};

/// A received request that waits for its response. It can be stored and answered later, and does nothing if
/// the client has disconnected. A copyable value for use on the server's thread.
class PendingResponse
{
public:
    /// \param socket  connection of the request; may be destroyed at any time
    /// \param keepAlive  whether the connection serves further requests
    /// \param turn  released once the response is sent; the HTTP server then reads the next request
    PendingResponse(QTcpSocket *socket, bool keepAlive, std::shared_ptr<void> turn = {})
        : m_socket(socket)
        , m_turn(std::move(turn))
        , m_keepAlive(keepAlive)
    {
    }
    /// Sends the response. Must be called once only.
    void send(const Response &response, Delivery delivery = Delivery::Whole);
    /// \return object that is destroyed with the connection, to be used as context of timers
    [[nodiscard]] QTcpSocket *connection() const { return m_socket; }

private:
    QPointer<QTcpSocket> m_socket;
    std::shared_ptr<void> m_turn;
    bool m_keepAlive;
};

} // namespace Practice
