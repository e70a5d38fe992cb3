// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>

#include <chrono>

namespace Net {

/// Limits the calls to the service: at most 4 requests in any second and 10,000 in a UTC day, both per API
/// key (constantcontact/README.md, Limits). The store counts on disk, so that all programs with the same data
/// directory share one count; tests count in memory.
class CallBudget
{
public:
    virtual ~CallBudget() = default;
    /// Counts one call and assigns its start time.
    /// \return delay before the call may start, zero for immediately; an error: QuotaExhausted with retryAt
    ///         if the day's calls are used up (nothing is counted then); Storage if the call cannot be
    ///         counted
    [[nodiscard]] virtual Core::Result<std::chrono::milliseconds> reserve() = 0;
    /// Notes the service's time, from the Date header of a response that has just arrived. The day of the
    /// quota goes by the service's clock (rule R14).
    virtual void noteServiceTime(const QDateTime &serviceTime) = 0;
    /// Blocks all calls until 00:00 UTC, whatever the local count. Call after the service responded
    /// `quota_exceeded`, and after noteServiceTime().
    /// \return Storage error if this cannot be stored
    virtual Core::Result<void> markExhausted() = 0;
    /// Halves the rate for one minute. Call after the service responded `throttled`, which means that the API
    /// key is used elsewhere as well.
    /// \return Storage error if this cannot be stored
    virtual Core::Result<void> slowDown() = 0;
    /// Number of calls counted today (UTC day of the service).
    [[nodiscard]] virtual Core::Result<int> callsToday() const = 0;

protected:
    CallBudget() = default;
    CallBudget(const CallBudget &) = default;
    CallBudget &operator=(const CallBudget &) = default;
};

} // namespace Net
