// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace Sync {

/// The facts about a finished round that the schedule needs.
struct RoundFacts
{
    std::optional<Core::Error> error;
    int callsToday = 0;
    bool wasQuiet = true; ///< the round sent nothing and found no changes

    bool operator==(const RoundFacts &) const = default;
};

/// Computes the time of the next round. It is sooner after a change in the studio or a temporary error,
/// later after hours without changes, when the daily quota runs low, or when the service asks for it. After
/// an error that only the user can fix no round is scheduled. Times are spread at random, since all studios
/// with the same API key share its quota. Counts consecutive rounds without changes and with errors. All
/// times are UTC. Owned by the worker; sync thread only.
class Schedule
{
public:
    /// \param timeScale  factor for all waiting times (LISTWELL_TIME_SCALE)
    /// \param random  function that returns a number from 0 up to, but not including, 1
    explicit Schedule(double timeScale, std::function<double()> random = randomShare);

    /// Sets the time between two rounds while nothing changes in the studio; 15 minutes until then.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    /// After a change of the interval at \p now. The caller keeps an earlier scheduled time.
    [[nodiscard]] QDateTime afterNewInterval(const QDateTime &now) const;

    /// \param now  end of the round
    /// \param facts  result of the round
    /// \return time of the next round; nothing if the user must act first
    [[nodiscard]] std::optional<QDateTime> afterRound(const QDateTime &now, const RoundFacts &facts);
    /// After a change in the studio at \p now: waits for a quiet time, so that five edits of a profile cause
    /// one round. The caller keeps an earlier scheduled time.
    [[nodiscard]] QDateTime afterChange(const QDateTime &now) const;
    /// After somebody said no at \p now: the unsubscribe must be sent within seconds (rule R17).
    [[nodiscard]] QDateTime afterRefusal(const QDateTime &now) const;
    /// After a start of the program at \p now.
    [[nodiscard]] QDateTime afterStart(const QDateTime &now) const;

    [[nodiscard]] static double randomShare();

private:
    [[nodiscard]] std::chrono::milliseconds untilNextPoll(const QDateTime &now, int callsToday) const;
    /// \p wait plus a random part of up to a fifth of it.
    [[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds wait) const;
    [[nodiscard]] QDateTime later(const QDateTime &now, std::chrono::milliseconds wait) const;

    std::chrono::milliseconds m_interval = std::chrono::minutes(15);
    double m_timeScale;
    std::function<double()> m_random;
    int m_quiet = 0;  ///< consecutive rounds without changes
    int m_failed = 0; ///< consecutive rounds with temporary errors
};

} // namespace Sync
