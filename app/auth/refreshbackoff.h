// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDeadlineTimer>

#include <chrono>
#include <functional>

namespace Auth {

/// Backoff for token refreshes after temporary failures: 5 s, doubled up to 15 minutes, each shortened at
/// random by up to one half. The number of attempts is not limited. Two kinds of failure stay at 5 s, so that
/// a person who has fixed the cause does not see the error for another quarter of an hour: no network, where
/// attempts cost nothing, and a wrong configuration, after which no round is planned.
class RefreshBackoff
{
public:
    /// \param scale  factor for the delays (LISTWELL_TIME_SCALE)
    /// \param random  returns a random number from 0 to below 1
    explicit RefreshBackoff(double scale, std::function<double()> random = randomShare);

    /// Starts the delay after a failed refresh.
    /// \param kind  kind of the failure, which decides whether the delay grows
    void failed(Core::Error::Kind kind);
    /// Ends the delay and resets its length.
    void succeeded();
    /// Whether the next attempt must wait.
    [[nodiscard]] bool isWaiting() const { return !m_until.hasExpired(); }
    /// Delay after the last failure, without the scale.
    [[nodiscard]] std::chrono::milliseconds lastWait() const { return m_wait; }

private:
    static double randomShare();

    double m_scale;
    std::function<double()> m_random;
    int m_inARow = 0; ///< failures for which the delay grows
    std::chrono::milliseconds m_wait{0};
    QDeadlineTimer m_until; ///< monotonic: a changed system clock does not prolong the delay
};

} // namespace Auth
