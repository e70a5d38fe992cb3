#pragma once

#include "core/error.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace Sync {

/// What the schedule needs to know of the round that ended, and of those before it.
struct RoundFacts
{
    std::optional<Core::Error> error;
    int callsToday = 0;
    bool wasQuiet = true; ///< nothing was sent and nothing was found

    bool operator==(const RoundFacts &) const = default;
};

/// When the next round is to be: a while after the last one, sooner after a change in the studio and after
/// trouble that passes, later where nothing has happened for hours, where the day's calls run low or where
/// the service asked for it, never where only a person can help. Moments are spread at random, since all
/// studios that use one API key share its calls. Remembers the rounds in a row that were quiet or failed; all
/// times UTC.
class Schedule
{
public:
    /// \param timeScale  factor on every wait (LISTWELL_TIME_SCALE) \param random  from 0 to below 1
    explicit Schedule(double timeScale, std::function<double()> random = randomShare);

    /// After a round that ended at \p now. Nothing where a person must act first.
    [[nodiscard]] std::optional<QDateTime> afterRound(const QDateTime &now, const RoundFacts &facts);
    /// After a change in the studio at \p now: a quiet time later, so that a profile edited in five steps is
    /// one push; never later than what is planned already.
    [[nodiscard]] QDateTime afterChange(const QDateTime &now) const;
    /// After the program was started at \p now.
    [[nodiscard]] QDateTime afterStart(const QDateTime &now) const;

    [[nodiscard]] static double randomShare();

private:
    [[nodiscard]] std::chrono::milliseconds untilNextLook(const QDateTime &now, int callsToday) const;
    /// \p wait and up to a fifth more of it
    [[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds wait) const;
    [[nodiscard]] QDateTime later(const QDateTime &now, std::chrono::milliseconds wait) const;

    double m_timeScale;
    std::function<double()> m_random;
    int m_quiet = 0;  ///< rounds in a row in which nothing happened
    int m_failed = 0; ///< rounds in a row that ended with trouble that passes
};

} // namespace Sync
