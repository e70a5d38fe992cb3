// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/jobs.h"

#include "core/try.h"
#include "store/sqlite/database.h"
#include "sync/jobresults.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ConstantContact::Activity;
using Core::Error;
using Core::Result;
using Store::Journal;
using Store::JournalEntry;

namespace {

// Polling intervals: most small jobs finish within seconds.
constexpr std::array<std::chrono::seconds, 5> kPollIntervals{4s, 8s, 15s, 30s, 60s};
// Time range of the search for a job whose start response was lost, relative to the time of sending on the
// service's clock.
constexpr qint64 kBefore = 2 * 60; // seconds
constexpr qint64 kAfter = 15 * 60; // seconds
constexpr auto kLongestJob = 24h;
constexpr auto kGiveUp = 5min; // after this time a job that is not found was never created

Error jobFailed()
{
    return {Error::Kind::JobFailed,
            QCoreApplication::translate(
                "Sync", "Constant Contact could not finish a job. The next sync sends it again."),
            {},
            {}};
}

QCoro::Task<Result<Activity>> activityOf(RoundContext &context, Domain::ActivityId id)
{
    Result<Activity> activity = co_await ConstantContact::readActivity(context.api, id);
    if (!activity && activity.error().kind == Error::Kind::NotFound) {
        Activity forgotten; // older than ten days: finished, and its result is no longer available
        forgotten.id = id;
        forgotten.state = Activity::State::TimedOut;
        co_return forgotten;
    }
    co_return activity;
}

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Sync", "The sync was stopped."), {}, {}};
}

Result<QList<JournalEntry>> underWay(RoundContext &context)
{
    ASSIGN_OR_RETURN(QList<JournalEntry> open, Journal(context.database).open());
    open.removeIf([](const JournalEntry &entry) { return entry.state != JournalEntry::State::Accepted; });
    return open;
}

/// Intervals between polls of a job: short at first, then longer, cut off at the end of the watch time.
class PollSchedule
{
public:
    explicit PollSchedule(std::chrono::seconds watch)
        : m_left(watch)
    {
    }
    /// \return time until the next poll; zero if the watch time is over
    [[nodiscard]] std::chrono::seconds next()
    {
        const std::chrono::seconds wait =
            std::min(kPollIntervals.at(std::min(m_next++, kPollIntervals.size() - 1)), m_left);
        m_left -= wait;
        return wait;
    }

private:
    std::chrono::seconds m_left;
    size_t m_next = 0;
};

// A job that has not finished after a day is abandoned, and its addresses are planned again.
bool isSilent(RoundContext &context, const JournalEntry &entry)
{
    const QDateTime now = context.database.now().addMSecs(context.serviceAhead.count());
    return std::chrono::seconds(entry.sentAt.secsTo(now)) >= context.delay.scaled(kLongestJob);
}

// Polls all running jobs once, with a single call if there are several, and processes the finished ones.
QCoro::Task<Result<void>> pollOnce(RoundContext &context, QList<JournalEntry> entries, bool *anyFailed)
{
    QHash<Domain::ActivityId, Activity> recent;
    if (entries.size() > 1) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::RecentActivities read,
                            co_await ConstantContact::recentActivities(context.api));
        for (const Activity &activity : read.records)
            recent.insert(activity.id, activity);
    }
    for (const JournalEntry &entry : std::as_const(entries)) {
        Result<Activity> activity = recent.value(entry.activity);
        if (!recent.contains(entry.activity))
            activity = co_await activityOf(context, entry.activity);
        if (!activity)
            co_return activity.error();
        if (!activity->isOver() && !isSilent(context, entry))
            continue;
        if (activity->state != Activity::State::Completed)
            *anyFailed = true;
        CO_RETURN_IF_ERROR(co_await applyJobResult(context, entry, *activity));
    }
    co_return Result<void>();
}

// The service counts the header of an import file as a row.
bool tellsRowsOf(const Activity &activity, const JournalEntry &entry)
{
    return activity.itemsTotal == entry.rows || activity.itemsTotal == entry.rows + 1;
}

// Whether \p activity belongs to \p entry, whose start response was lost.
bool isOf(const Activity &activity, const JournalEntry &entry)
{
    const qint64 later = entry.sentAt.secsTo(activity.createdAt);
    const bool inTime = activity.createdAt.isValid() && later >= -kBefore && later <= kAfter;
    if (!inTime || !activity.results.isEmpty())
        return false;
    if (entry.kind == JournalEntry::Kind::Import)
        return activity.isImport && (activity.itemsTotal == 0 || tellsRowsOf(activity, entry));
    // An unfinished export looks the same.
    return !activity.isImport && activity.isOver() && activity.itemsTotal == entry.rows;
}

// Single-contact updates with a lost response are not searched for: the next plan reads the contact before it
// writes.
Result<QList<JournalEntry>> lostJobs(RoundContext &context)
{
    Journal journal(context.database);
    ASSIGN_OR_RETURN(const QList<JournalEntry> open, journal.open());
    QList<JournalEntry> lost;
    for (const JournalEntry &entry : open) {
        if (entry.state != JournalEntry::State::Sending)
            continue;
        const bool isJob =
            entry.kind == JournalEntry::Kind::Import || entry.kind == JournalEntry::Kind::RemoveFromList;
        if (isJob) {
            lost.append(entry);
            continue;
        }
        RETURN_IF_ERROR(journal.setState(entry.id, JournalEntry::State::Void));
    }
    return lost;
}

} // namespace

Result<Job> recordJob(RoundContext &context, JournalEntry::Kind kind, const QList<Store::JournalRow> &rows)
{
    Job job;
    job.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.entry.kind = kind;
    job.entry.state = JournalEntry::State::Sending;
    job.entry.sentAt = context.database.now().addMSecs(context.serviceAhead.count());
    job.entry.rows = static_cast<int>(rows.size());
    job.rows = rows;
    RETURN_IF_ERROR(Journal(context.database).add(job.entry, rows));
    return job;
}

Result<void> noteStart(RoundContext &context, Job &job, const Result<Activity> &started)
{
    Journal journal(context.database);
    if (started) {
        job.entry.state = JournalEntry::State::Accepted;
        job.entry.activity = started->id;
        return journal.setState(job.entry.id, job.entry.state, started->id);
    }
    const bool mayHaveArrived = started.error().kind == Error::Kind::OutcomeUnknown;
    if (!mayHaveArrived) {
        RETURN_IF_ERROR(journal.setState(job.entry.id, JournalEntry::State::Void));
    }
    return started.error();
}

Result<void> countPending(RoundContext &context)
{
    ASSIGN_OR_RETURN(const QList<JournalEntry> open, Journal(context.database).open());
    context.report.counts.pending = 0;
    for (const JournalEntry &entry : open) {
        if (entry.kind == JournalEntry::Kind::Import || entry.kind == JournalEntry::Kind::RemoveFromList)
            context.report.counts.pending += entry.rows;
    }
    return {};
}

QCoro::Task<Result<void>> pollJobs(RoundContext &context, std::chrono::seconds watch)
{
    bool anyFailed = false;
    PollSchedule schedule(watch);
    for (;;) {
        CO_ASSIGN_OR_RETURN(const QList<JournalEntry> open, underWay(context));
        if (open.isEmpty())
            break;
        const std::chrono::seconds wait = schedule.next();
        if (watch > watch.zero()) {
            if (wait == wait.zero())
                break;
            context.progress(QCoreApplication::translate("Sync", "Waiting for Constant Contact to finish…"));
            const bool waited = co_await context.delay.wait(wait);
            if (!waited)
                co_return stopped();
        }
        CO_RETURN_IF_ERROR(co_await pollOnce(context, open, &anyFailed));
        if (watch == watch.zero())
            break;
    }
    CO_RETURN_IF_ERROR(countPending(context));
    if (anyFailed)
        co_return jobFailed();
    co_return Result<void>();
}

QCoro::Task<Result<Activity>> pollActivity(RoundContext &context, Domain::ActivityId id,
                                           std::chrono::seconds watch)
{
    PollSchedule schedule(watch);
    for (;;) {
        const std::chrono::seconds wait = schedule.next();
        const bool waited = co_await context.delay.wait(wait);
        if (!waited)
            co_return stopped();
        CO_ASSIGN_OR_RETURN(const Activity activity, co_await activityOf(context, id));
        if (activity.isOver() || wait == wait.zero())
            co_return Activity(activity);
    }
}

QCoro::Task<Result<void>> findLostJobs(RoundContext &context)
{
    CO_ASSIGN_OR_RETURN(const QList<JournalEntry> lost, lostJobs(context));
    if (lost.isEmpty())
        co_return Result<void>();

    CO_ASSIGN_OR_RETURN(const ConstantContact::RecentActivities recent,
                        co_await ConstantContact::recentActivities(context.api));
    Journal journal(context.database);
    CO_ASSIGN_OR_RETURN(QSet<Domain::ActivityId> bound, journal.knownActivities());
    const QDateTime now = recent.serverTime.isValid() ? recent.serverTime : context.database.now();
    for (const JournalEntry &entry : lost) {
        const auto fits = [&](const Activity &activity) {
            return isOf(activity, entry) && !bound.contains(activity.id);
        };
        // Prefer an activity with the right number of rows to one that has no row count yet.
        auto match = std::ranges::find_if(recent.records, [&](const Activity &activity) {
            return fits(activity) && tellsRowsOf(activity, entry);
        });
        if (match == recent.records.end())
            match = std::ranges::find_if(recent.records, fits);
        Result<void> noted;
        if (match != recent.records.end()) {
            bound.insert(match->id);
            noted = journal.setState(entry.id, JournalEntry::State::Accepted, match->id);
        } else if (std::chrono::seconds(entry.sentAt.secsTo(now)) >= context.delay.scaled(kGiveUp)) {
            noted = journal.setState(entry.id, JournalEntry::State::Void);
        }
        if (!noted)
            co_return noted.error();
    }
    co_return Result<void>();
}

} // namespace Sync
