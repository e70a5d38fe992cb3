#pragma once

#include "practice/exchange.h"

#include <QObject>

#include <functional>

namespace Practice {

/// HTTP on 127.0.0.1. Hands over requests without a routing table, and gives hold of the connection, so that
/// responses may come late, halved or not at all.
class HttpListener : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(Request, Exchange)>;

    /// \param receiver  called on this thread for each complete request
    explicit HttpListener(Receiver receiver, QObject *parent = nullptr);

    /// Listens on 127.0.0.1 only.
    /// \param port  0: any free one
    /// \return the port; 0 when it is taken
    [[nodiscard]] quint16 start(quint16 port);

private:
    Receiver m_receiver;
};

} // namespace Practice
