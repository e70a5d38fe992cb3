// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http/pendingresponse.h"

#include <QObject>

#include <functional>

namespace Practice {

/// HTTP server on 127.0.0.1. Passes on all requests without routing, and gives access to the connection, so
/// that responses can be delayed, truncated or omitted. Owned by Server; used on its thread.
class HttpListener : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(Request, PendingResponse)>;

    /// \param receiver  callback for each complete request, called on the server's thread
    explicit HttpListener(Receiver receiver, QObject *parent = nullptr);

    /// Starts listening on 127.0.0.1 only.
    /// \param port  0: any free port
    /// \return port number; 0 if the port is in use
    [[nodiscard]] quint16 start(quint16 port);

private:
    Receiver m_receiver;
};

} // namespace Practice
