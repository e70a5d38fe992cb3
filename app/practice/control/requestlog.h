// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http/httpmessage.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <deque>

namespace Practice {

/// A request that the practice server received.
struct LogEntry
{
    qint64 number = 0;
    QDateTime at;       ///< time by the practice clock
    qint64 elapsed = 0; ///< ms since the start of the server, by a monotonic clock
    QByteArray method;
    QString path;
    QString pathTemplate; ///< `/v3/contacts/{contact_id}`; empty: no such endpoint
    QByteArray query;     ///< query string; calls to /v3 only
    int status = 0;       ///< 0: no response was sent
    qsizetype requestBytes = 0;
    qsizetype responseBytes = 0;
    QString fault;   ///< name of the injected fault
    QByteArray body; ///< body of JSON calls to /v3; never of logins or token requests
};

/// The log of requests, for tests. Never contains a token: headers are omitted, and logins and token
/// requests are logged with their path only. Keeps the last 50,000 requests, and the bodies of the last 500.
/// Owned by ServerState; used on the server's thread.
class RequestLog
{
public:
    RequestLog();

    void add(LogEntry entry);
    void clear() { m_entries.clear(); }
    [[nodiscard]] qint64 elapsed() const { return m_pace.elapsed(); }
    [[nodiscard]] qint64 lastNumber() const { return m_lastNumber; }
    /// \param after  only entries with a higher number are returned
    [[nodiscard]] QJsonArray toJson(qint64 after, bool withBodies) const;

private:
    QElapsedTimer m_pace;
    std::deque<LogEntry> m_entries;
    qint64 m_lastNumber = 0;
};

} // namespace Practice
