// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/completion.h"
#include "net/oneshotbody.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Net {

/// One HTTP request in flight: collects the response, enforces its limits, and reports how it ended. Owns the
/// reply and the body. Lives in the client's thread; the client's task deletes it with deleteLater().
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// Whether a request may change something at the service.
    enum class Kind { Read, Write };
    /// How an exchange ended.
    enum class End {
        Finished,  ///< reply().error() has the result
        TotalTime, ///< the total time limit passed
        TooLarge,  ///< the response exceeded its size limit
        Cancelled,
    };

    /// \param reply  running reply; ownership is taken
    /// \param body  body of the request, empty if it has none; required for every request
    /// \param kind  Write if the request may change something at the service
    /// \param totalTime  time limit until the last byte of the response
    /// \param largestResponse  limit for the response body in bytes
    /// \param parent  the client
    HttpExchange(QNetworkReply *reply, std::unique_ptr<OneShotBody> body, Kind kind,
                 std::chrono::milliseconds totalTime, qint64 largestResponse, QObject *parent);
    ~HttpExchange() override;

    /// Completes when the exchange has ended.
    [[nodiscard]] Completion<End> &ended() { return m_ended; }
    /// Cancels the request now, within this call.
    void cancel();

    [[nodiscard]] const QNetworkReply &reply() const { return *m_reply; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// The TLS library's reason for not trusting the server, without an address; empty if it is trusted.
    [[nodiscard]] const QString &distrust() const { return m_distrust; }
    [[nodiscard]] bool isWrite() const { return m_kind == Kind::Write; }
    /// Whether the request may have reached the service. If the body was never read, it cannot have been
    /// acted on.
    [[nodiscard]] bool mayHaveLeft() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather();
    void endEarly(End why);

    std::unique_ptr<OneShotBody> m_body;    ///< outlives the reply, which reads from it
    std::unique_ptr<QNetworkReply> m_reply; ///< deleted with the exchange, never inside its own signals
    Kind m_kind;
    QTimer m_totalTimer;
    qint64 m_largestResponse;
    QByteArray m_received;
    QString m_distrust;
    End m_end = End::Finished;
    Completion<End> m_ended;
};

} // namespace Net
