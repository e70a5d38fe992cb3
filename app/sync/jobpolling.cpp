// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/jobpolling.h"

#include "core/try.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/serviceclock.h"
#include "sync/activitypolling.h"
#include "sync/jobresults.h"
#include "sync/jobs.h"
#include "sync/withdrawals.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ConstantContact::Activity;
using Core::Error;
using Core::Result;
using Store::Journal;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

constexpr auto kLongestJob = 24h;

Error jobFailed()
{
    return {Error::Kind::JobFailed,
            QCoreApplication::translate(
                "Sync", "Constant Contact could not finish a job. The next sync sends it again."),
            {},
            {}};
}

Result<QList<JournalEntry>> underWay(const RoundServices &services)
{
    ASSIGN_OR_RETURN(QList<JournalEntry> open, Store::Journal(services.database).open());
    open.removeIf([](const JournalEntry &entry) { return entry.activity.isEmpty(); });
    return open;
}

// A job that has not finished after a day is abandoned, and its addresses are planned again.
Result<bool> isSilent(const RoundServices &services, const JournalEntry &entry)
{
    ASSIGN_OR_RETURN(const QDateTime now, Store::ServiceClock(services.database).now());
    return std::chrono::seconds(entry.sentAt.secsTo(now)) >= services.delay.scaled(kLongestJob);
}

/// The jobs that ended while they were watched.
struct JobsOver
{
    int completed = 0; ///< known to be ours: only they show that the service works
    QList<Job> failed;
    QSet<QString> unclear; ///< their results could not be read: left for the next round
};

// Polls all running jobs once, with a single call if there are several, and processes the finished ones.
QCoro::Task<Result<void>> pollOnce(const RoundServices &services, const RoundFindings &findings,
                                   RoundTally &tally, QList<JournalEntry> entries, JobsOver *over)
{
    QHash<Domain::ActivityId, Activity> recent;
    if (entries.size() > 1) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::RecentActivities read,
                            co_await ConstantContact::recentActivities(services.api));
        for (const Activity &activity : read.records)
            recent.insert(activity.id, activity);
    }
    for (const JournalEntry &entry : std::as_const(entries)) {
        Result<Activity> activity = recent.value(entry.activity);
        if (!recent.contains(entry.activity))
            activity = co_await activityOf(services, entry.activity);
        if (!activity)
            co_return activity.error();
        CO_ASSIGN_OR_RETURN(const bool isLost, isSilent(services, entry));
        if (!activity->isOver() && !isLost)
            continue;
        if (activity->state == Activity::State::Completed) {
            over->completed += entry.isGuess() ? 0 : 1;
        } else if (!entry.isGuess()) {
            CO_ASSIGN_OR_RETURN(const QList<JournalRow> rows, Journal(services.database).rows(entry.id));
            over->failed.append({entry, rows});
        }
        CO_ASSIGN_OR_RETURN(const JobOutcome outcome,
                            co_await applyJobResult(services, findings, tally, entry, *activity));
        if (outcome == JobOutcome::Unclear && isLost) {
            CO_RETURN_IF_ERROR(
                Journal(services.database).setState(entry.id, JournalEntry::State::Void, entry.activity));
        } else if (outcome == JobOutcome::Unclear) {
            over->unclear.insert(entry.id);
        }
    }
    co_return Result<void>();
}

// Waits until the next poll, or until there is a new no that cannot be sent meanwhile: a no does not wait for
// a job, so the job is left pending (rule R17).
// \return whether such a no was said
QCoro::Task<Result<bool>> waitForJobs(const RoundServices &services, const RoundFindings &findings,
                                      std::chrono::seconds wait)
{
    for (; wait > wait.zero(); --wait) {
        CO_RETURN_IF_ERROR(co_await waitForPoll(services, 1s));
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        CO_ASSIGN_OR_RETURN(const bool isUrgent, isNoSaid(services, findings));
        if (isUrgent)
            co_return true;
    }
    co_return false;
}

// Whether jobs have failed for so many rounds, half a day of them, that an outage of the service would have
// ended. Counted, because the studio's clock may be wrong (rule R14).
Result<bool> isLongInVain(const RoundServices &services, const RoundTally &tally)
{
    constexpr int kRounds = 48;
    ASSIGN_OR_RETURN(
        const QList<Domain::RoundRecord> rounds,
        Store::RoundHistory(services.database).rounds({Domain::RoundFilter::All, {}, tally.round, kRounds}));
    return rounds.size() == kRounds && std::ranges::all_of(rounds, [](const Domain::RoundRecord &round) {
               return round.errorKind == Error::Kind::JobFailed || round.counts.pending > 0;
           });
}

// A row can make its whole job fail. Failed jobs are sent again in halves, until the one row is found, unless
// the service itself is failing: then many jobs fail and none succeeds. If only jobs with single rows are
// left, their rows are distinguished from an outage by failing for many rounds.
// \return whether nothing but the isolated rows has failed
Result<bool> isolateFailed(const RoundServices &services, RoundTally &tally, const JobsOver &over)
{
    constexpr qsizetype kMostInVain = 16;
    if (over.failed.isEmpty())
        return true;
    if (over.completed == 0 && over.failed.size() >= kMostInVain)
        return false;
    bool isolated = true;
    ASSIGN_OR_RETURN(const bool isInVain, isLongInVain(services, tally));
    for (const Job &job : over.failed) {
        const bool alone = job.rows.size() == 1 && over.completed == 0 && !isInVain;
        isolated = isolated && !alone;
        if (!alone) {
            RETURN_IF_ERROR(isolateRows(services, tally, job.entry.kind, job.rows));
        }
    }
    return isolated;
}

} // namespace

QCoro::Task<Result<void>> pollJobs(const RoundServices &services, const RoundFindings &findings,
                                   RoundTally &tally, std::chrono::seconds watch)
{
    JobsOver over;
    PollSchedule schedule(watch);
    for (;;) {
        CO_ASSIGN_OR_RETURN(QList<JournalEntry> open, underWay(services));
        open.removeIf([&over](const JournalEntry &entry) { return over.unclear.contains(entry.id); });
        if (open.isEmpty())
            break;
        const std::chrono::seconds wait = schedule.next();
        if (watch > watch.zero()) {
            if (wait == wait.zero())
                break;
            services.progress(QCoreApplication::translate("Sync", "Waiting for Constant Contact to finish…"));
            CO_ASSIGN_OR_RETURN(const bool isUrgent, co_await waitForJobs(services, findings, wait));
            if (isUrgent)
                break;
        }
        CO_RETURN_IF_ERROR(co_await pollOnce(services, findings, tally, open, &over));
        if (watch == watch.zero())
            break;
    }
    CO_RETURN_IF_ERROR(countPending(services, tally));
    CO_ASSIGN_OR_RETURN(const bool isolated, isolateFailed(services, tally, over));
    if (!isolated)
        co_return jobFailed();
    co_return Result<void>();
}

} // namespace Sync
