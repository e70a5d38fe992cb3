#pragma once

#include "practice/message.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <deque>

namespace Practice {

/// One request that the stand-in received.
struct LogEntry
{
    qint64 number = 0;
    QDateTime at;       ///< by the stand-in's clock
    qint64 elapsed = 0; ///< ms since the start of the server, by the machine's pace
    QByteArray method;
    QString path;
    QString pathTemplate; ///< `/v3/contacts/{contact_id}`; empty: no such end point
    QByteArray query;     ///< of calls to /v3 only
    int status = 0;       ///< 0: no answer was sent
    qsizetype requestBytes = 0;
    qsizetype answerBytes = 0;
    QString fault;   ///< what was done to it by an injected fault
    QByteArray body; ///< of JSON calls to /v3 only: never of a login or a token request
};

/// What was asked of the stand-in, for tests to read. Never holds a token: headers are not kept, and of
/// logins and token requests only the path. Keeps the newest 50,000 requests and the bodies of the newest
/// 500.
class RequestLog
{
public:
    RequestLog();

    void add(LogEntry entry);
    void clear() { m_entries.clear(); }
    [[nodiscard]] qint64 elapsed() const { return m_pace.elapsed(); }
    [[nodiscard]] qint64 lastNumber() const { return m_lastNumber; }
    /// \param after  only entries with a higher number
    [[nodiscard]] QJsonArray toJson(qint64 after, bool withBodies) const;

private:
    QElapsedTimer m_pace;
    std::deque<LogEntry> m_entries;
    qint64 m_lastNumber = 0;
};

} // namespace Practice
