// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace Auth {

/// Remaining lifetime of an access token, from two clocks that may both be wrong: the monotonic one stops
/// while the machine sleeps and is lost when the process ends; the wall clock may be set back or forward by a
/// day.
class TokenExpiry
{
public:
    /// \param clock  wall clock; must outlive this object
    explicit TokenExpiry(const Core::Clock &clock)
        : m_clock(clock)
    {
    }

    /// For tokens read from the vault: only the wall clock can tell their age.
    void startFromVault() { m_sinceReceipt.reset(); }
    /// For tokens that this process has just received.
    void startNow(const QElapsedTimer &received) { m_sinceReceipt = received; }

    /// Remaining lifetime: the shorter value of the two clocks, because an early refresh costs one call while
    /// a late one costs a rejected call. The wall clock is ignored if it is more than five minutes before the
    /// time of receipt, because it was set back then.
    [[nodiscard]] std::chrono::seconds left(const Tokens &tokens) const;
    /// Whether a token that could not be renewed in time is worth another request: if the monotonic clock
    /// says that it is still valid, or if the wall clock cannot be trusted (more than five minutes before the
    /// time of receipt, or more than a day after it), so that only the service can decide.
    [[nodiscard]] bool mayStillServe(const Tokens &tokens) const;

private:
    [[nodiscard]] std::chrono::seconds wallAge(const Tokens &tokens) const;

    const Core::Clock &m_clock;
    std::optional<QElapsedTimer> m_sinceReceipt;
};

} // namespace Auth
