#pragma once

#include "core/error.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Sync {

/// When the next round is to be: a while after the last one, sooner after a change in the studio, later where
/// the service asked for it, never where only a person can help. Pure; all times UTC.
class Schedule
{
public:
    /// \param timeScale  factor on every wait (LISTWELL_TIME_SCALE)
    explicit Schedule(double timeScale)
        : m_timeScale(timeScale)
    {
    }

    /// After a round that ended at \p now with \p error. Nothing where a person must act first.
    [[nodiscard]] std::optional<QDateTime> afterRound(const QDateTime &now,
                                                      const std::optional<Core::Error> &error) const;
    /// After a change in the studio at \p now: a quiet time later, so that a profile edited in five steps is
    /// one push; never later than what is planned already.
    [[nodiscard]] QDateTime afterChange(const QDateTime &now) const;

private:
    [[nodiscard]] QDateTime later(const QDateTime &now, std::chrono::milliseconds wait) const;

    double m_timeScale;
};

} // namespace Sync
