// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include <QEvent>
#include <QSslError>

namespace Net {

namespace {

// Whether an error occurs only before anything is sent. All other errors may occur afterwards.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

constexpr qint64 kMostUnread = 256 * 1024; // bytes

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, std::unique_ptr<OneShotBody> body, Kind kind,
                           std::chrono::milliseconds totalTime, qint64 largestResponse, QObject *parent)
    : QObject(parent)
    , m_body(std::move(body))
    , m_reply(reply)
    , m_kind(kind)
    , m_largestResponse(largestResponse)
{
    m_reply->setParent(nullptr);
    m_reply->installEventFilter(this);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::gather);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_distrust = errors.first().errorString();
    });
    connect(reply, &QNetworkReply::finished, this, [this] {
        m_totalTimer.stop();
        if (m_end == End::Finished)
            gather();
        // Deferred, because the waiting coroutine may destroy the client and with it the reply, which is
        // still emitting this signal.
        QTimer::singleShot(0, this, [this] { m_ended.complete(m_end); });
    });
    m_totalTimer.setSingleShot(true);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { endEarly(End::TotalTime); });
    m_totalTimer.start(totalTime);
}

HttpExchange::~HttpExchange()
{
    // The reply may still be running when the client is destroyed; its last signals must not reach this
    // object.
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpExchange::cancel()
{
    endEarly(End::Cancelled);
    m_ended.complete(m_end); // last statement: the client may be destroyed now
}

bool HttpExchange::mayHaveLeft() const
{
    if (m_body->isEmpty())
        return !isBeforeSending(m_reply->error());
    return m_body->wasTouched();
}

void HttpExchange::gather()
{
    if (!m_reply->isOpen() || m_end != End::Finished)
        return; // aborted by Qt's own timer, which closes the reply first
    // One byte over the limit is enough to detect that the response is too large.
    const qint64 room = m_largestResponse - m_received.size();
    m_received += m_reply->read(room + 1);
    if (m_received.size() > m_largestResponse)
        endEarly(End::TooLarge);
}

// Qt emits readyRead() only when no more data is queued from its own thread, so a fast server could send
// without limit and go unnoticed: of 2 GB in chunks, 440 MB arrived before the limit was checked. Each piece
// of data arrives as an event of the reply, however.
bool HttpExchange::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MetaCall && m_reply->bytesAvailable() >= kMostUnread)
        gather();
    return QObject::eventFilter(watched, event);
}

void HttpExchange::endEarly(End why)
{
    if (m_ended.isComplete() || m_end != End::Finished)
        return;
    m_end = why;
    if (m_reply->isRunning())
        m_reply->abort(); // emits finished() synchronously
}

} // namespace Net
