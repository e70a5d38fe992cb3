// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/activities.h"
#include "sync/roundservices.h"

namespace Sync {

/// Intervals between polls of a job: short at first, then longer, cut off at the end of the watch time.
class PollSchedule
{
public:
    explicit PollSchedule(std::chrono::seconds watch)
        : m_left(watch)
    {
    }
    /// \return time until the next poll; zero if the watch time is over
    [[nodiscard]] std::chrono::seconds next();

private:
    std::chrono::seconds m_left;
    size_t m_next = 0;
};

/// Reads the state of a job. A job that the service has forgotten, after ten days, counts as timed out. Sync
/// thread only.
/// \return state of the job; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<ConstantContact::Activity>> activityOf(const RoundServices &services,
                                                                              Domain::ActivityId id);

/// Waits until the next poll. Sync thread only.
/// \return Cancelled if the sync was stopped meanwhile
[[nodiscard]] QCoro::Task<Core::Result<void>> waitForPoll(const RoundServices &services,
                                                          std::chrono::seconds wait);

/// Polls one job that has no open journal entry, until it finishes or \p watch is over. Calls
/// RoundServices::betweenCalls meanwhile. Sync thread only.
/// \return last state of the job, unfinished if \p watch is over; Cancelled; errors of
/// ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<ConstantContact::Activity>>
pollActivity(const RoundServices &services, Domain::ActivityId id, std::chrono::seconds watch);

} // namespace Sync
