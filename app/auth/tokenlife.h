#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace Auth {

/// How long an access token may still serve, by two clocks that can both be wrong: the monotonic one stands
/// still while the machine sleeps and is lost with the process; the wall clock can be set by a day either
/// way.
class TokenLife
{
public:
    explicit TokenLife(const Core::Clock &clock)
        : m_clock(clock)
    {
    }

    /// Tokens that were read from the vault: only the wall clock knows their age.
    void startFromVault() { m_sinceReceipt.reset(); }
    /// Tokens that this process has just received.
    void startNow(const QElapsedTimer &received) { m_sinceReceipt = received; }

    /// By whichever clock says less is left: an early refresh costs one call, a late one a refused call. A
    /// wall clock that stands more than five minutes before the receipt was set back and is not asked.
    [[nodiscard]] std::chrono::seconds left(const Tokens &tokens) const;
    /// Whether a token that could not be renewed in time is worth a try all the same: the monotonic clock
    /// says so, or the wall clock cannot be believed (more than five minutes before the receipt, more than a
    /// day after it), so that only the service can tell.
    [[nodiscard]] bool mayStillServe(const Tokens &tokens) const;

private:
    [[nodiscard]] std::chrono::seconds wallAge(const Tokens &tokens) const;

    const Core::Clock &m_clock;
    std::optional<QElapsedTimer> m_sinceReceipt;
};

} // namespace Auth
