#pragma once

#include "practice/message.h"
#include "practice/switches.h"

#include <QDate>
#include <QDateTime>
#include <QElapsedTimer>

#include <deque>

namespace Practice {

/// The service's limits for one API key: calls a second and calls a UTC day, and one token request a second.
/// A second is measured by the machine's own pace, so that moving the clock does not bend it; the day by the
/// stand-in's clock. Used on the server's thread.
class Limits
{
public:
    Limits();

    /// Counts one call of the API. \return the 429 answer when it is one too many
    [[nodiscard]] std::optional<Answer> takeCall(const Switches &switches, const QDateTime &now);
    /// Counts one token request. \return false when the last was less than a second ago
    [[nodiscard]] bool takeTokenRequest(const Switches &switches);

    /// Calls since 00:00 UTC, those refused included.
    [[nodiscard]] int usedToday(const QDateTime &now) const;
    void setUsedToday(int calls, const QDateTime &now);

private:
    [[nodiscard]] bool tooFast(const Switches &switches);

    QElapsedTimer m_pace;
    std::deque<qint64> m_starts;       ///< of the calls let through, in ms of m_pace
    std::optional<qint64> m_lastToken; ///< in ms of m_pace
    QDate m_day;
    int m_used = 0;
};

} // namespace Practice
