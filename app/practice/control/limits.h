// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/behaviours.h"
#include "practice/http/httpmessage.h"

#include <QDate>
#include <QDateTime>
#include <QElapsedTimer>

#include <deque>

namespace Practice {

/// The service's limits for one API key: calls per second and per UTC day, and one token request per second.
/// Seconds are measured by a monotonic clock, so that changing the practice clock has no effect on them;
/// days follow the practice clock. Owned by ServerState; used on the server's thread.
class Limits
{
public:
    Limits();

    /// Counts an API call.
    /// \return 429 response if a limit is exceeded
    [[nodiscard]] std::optional<Response> takeCall(const Behaviours &behaviours, const QDateTime &now);
    /// Counts a token request.
    /// \return false if the last one was less than a second ago
    [[nodiscard]] bool takeTokenRequest(const Behaviours &behaviours);

    /// Calls since 00:00 UTC, including rejected ones.
    [[nodiscard]] int usedToday(const QDateTime &now) const;
    void setUsedToday(int calls, const QDateTime &now);

private:
    [[nodiscard]] bool tooFast(const Behaviours &behaviours);

    QElapsedTimer m_pace;
    std::deque<qint64> m_starts;       ///< start times of accepted calls, in ms of m_pace
    std::optional<qint64> m_lastToken; ///< time of the last token request, in ms of m_pace
    QDate m_day;
    int m_used = 0;
};

} // namespace Practice
