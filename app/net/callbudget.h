#pragma once

#include "core/result.h"

#include <chrono>

namespace Net {

/// Who may call the service now: at most 4 requests in any second and 10,000 a UTC day, both an API key's
/// (API guide, rate limits). Counted on disk by store/ so that it holds across programs of one data
/// directory; in memory by tests.
class CallBudget
{
public:
    virtual ~CallBudget() = default;
    /// Counts one call and gives it its place in the pace.
    /// \return how long to wait before it may start, zero for at once; QuotaExhausted (with retryAt) when the
    ///         day's calls are used up, and then nothing is counted; Storage where it cannot be counted
    [[nodiscard]] virtual Core::Result<std::chrono::milliseconds> reserve() = 0;
    /// The service said `quota_exceeded`: no more calls until 00:00 UTC, whatever we counted.
    /// \return Storage where it cannot be noted
    virtual Core::Result<void> markExhausted() = 0;
    /// The service said `throttled`: somebody else uses the key as well. The pace is halved for a minute.
    /// \return Storage where it cannot be noted
    virtual Core::Result<void> slowDown() = 0;
    /// Calls counted so far today (UTC).
    [[nodiscard]] virtual Core::Result<int> callsToday() const = 0;

protected:
    CallBudget() = default;
    CallBudget(const CallBudget &) = default;
    CallBudget &operator=(const CallBudget &) = default;
};

} // namespace Net
