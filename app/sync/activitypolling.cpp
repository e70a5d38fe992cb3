// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/activitypolling.h"

#include "core/try.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Sync {

using namespace std::chrono_literals;
using ConstantContact::Activity;
using Core::Error;
using Core::Result;

namespace {

// Polling intervals: most small jobs finish within seconds.
constexpr std::array<std::chrono::seconds, 5> kPollIntervals{4s, 8s, 15s, 30s, 60s};

} // namespace

std::chrono::seconds PollSchedule::next()
{
    const std::chrono::seconds wait =
        std::min(kPollIntervals.at(std::min(m_next++, kPollIntervals.size() - 1)), m_left);
    m_left -= wait;
    return wait;
}

QCoro::Task<Result<Activity>> activityOf(const RoundServices &services, Domain::ActivityId id)
{
    Result<Activity> activity = co_await ConstantContact::readActivity(services.api, id);
    if (!activity && activity.error().kind == Error::Kind::NotFound) {
        Activity forgotten; // older than ten days: finished, and its result is no longer available
        forgotten.id = id;
        forgotten.state = Activity::State::TimedOut;
        co_return forgotten;
    }
    co_return activity;
}

QCoro::Task<Result<void>> waitForPoll(const RoundServices &services, std::chrono::seconds wait)
{
    const bool waited = co_await services.delay.wait(wait);
    if (!waited) {
        co_return Error{
            Error::Kind::Cancelled, QCoreApplication::translate("Sync", "The sync was stopped."), {}, {}};
    }
    co_return Result<void>();
}

QCoro::Task<Result<Activity>> pollActivity(const RoundServices &services, Domain::ActivityId id,
                                           std::chrono::seconds watch)
{
    PollSchedule schedule(watch);
    for (;;) {
        const std::chrono::seconds wait = schedule.next();
        for (std::chrono::seconds left = wait; left > left.zero(); --left) {
            CO_RETURN_IF_ERROR(co_await waitForPoll(services, 1s));
            CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        }
        CO_ASSIGN_OR_RETURN(const Activity activity, co_await activityOf(services, id));
        if (activity.isOver() || wait == wait.zero())
            co_return Activity(activity);
    }
}

} // namespace Sync
