#include "sync/jobs.h"

#include "store/database.h"
#include "sync/settlement.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Api::Activity;
using Core::Error;
using Core::Result;
using Store::Journal;
using Store::JournalEntry;

namespace {

// The pace of looking at a job: most small ones end within seconds (API facts 6.1).
constexpr std::array<std::chrono::seconds, 5> kLooks{4s, 8s, 15s, 30s, 60s};
// Where a lost start is searched for, around the time of sending by the service's clock.
constexpr qint64 kBefore = 2 * 60; // seconds
constexpr qint64 kAfter = 15 * 60; // seconds
constexpr auto kGiveUp = 5min;     // later than this a job that is not there never came to be

Error jobFailed()
{
    return {
        Error::Kind::JobFailed,
        QCoreApplication::translate(
            "Sync", "Constant Contact could not finish a job. Listwell sends it again in the next round."),
        {},
        {}};
}

QCoro::Task<Result<Activity>> activityOf(RoundContext &context, Domain::ActivityId id)
{
    Result<Activity> activity = co_await Api::readActivity(context.caller, id);
    if (!activity && activity.error().kind == Error::Kind::NotFound) {
        Activity forgotten; // older than ten days: over, and nothing can be learned from it any more
        forgotten.id = id;
        forgotten.state = Activity::State::TimedOut;
        co_return forgotten;
    }
    co_return activity;
}

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Sync", "The round was stopped."), {}, {}};
}

Result<bool> anyUnderWay(RoundContext &context)
{
    const Result<QList<JournalEntry>> open = Journal(context.database).open();
    if (!open)
        return open.error();
    return std::ranges::any_of(
        *open, [](const JournalEntry &entry) { return entry.state == JournalEntry::State::Accepted; });
}

// One look at every job that is under way; those that are over are settled.
QCoro::Task<Result<void>> lookOnce(RoundContext &context, bool *anyFailed)
{
    const Result<QList<JournalEntry>> open = Journal(context.database).open();
    if (!open)
        co_return open.error();
    for (const JournalEntry &entry : *open) {
        if (entry.state != JournalEntry::State::Accepted)
            continue;
        const Result<Activity> activity = co_await activityOf(context, entry.activity);
        if (!activity)
            co_return activity.error();
        if (!activity->isOver())
            continue;
        if (activity->state != Activity::State::Completed)
            *anyFailed = true;
        const Result<void> settled = co_await settleJob(context, entry, *activity);
        if (!settled)
            co_return settled.error();
    }
    co_return Result<void>();
}

} // namespace

Result<Job> recordJob(RoundContext &context, JournalEntry::Kind kind, const QList<Store::JournalRow> &rows)
{
    Job job;
    job.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.entry.kind = kind;
    job.entry.state = JournalEntry::State::Sending;
    job.entry.sentAt = context.database.now();
    job.entry.rows = static_cast<int>(rows.size());
    job.rows = rows;
    if (const Result<void> added = Journal(context.database).add(job.entry, rows); !added)
        return added.error();
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
        if (const Result<void> voided = journal.setState(job.entry.id, JournalEntry::State::Void); !voided)
            return voided;
    }
    return started.error();
}

QCoro::Task<Result<void>> followJobs(RoundContext &context, std::chrono::seconds watch)
{
    bool anyFailed = false;
    std::chrono::seconds watched = 0s;
    for (size_t look = 0;; ++look) {
        const Result<bool> open = anyUnderWay(context);
        if (!open)
            co_return open.error();
        if (!*open)
            break;
        const std::chrono::seconds pace = kLooks.at(std::min(look, kLooks.size() - 1));
        const std::chrono::seconds next =
            std::min(pace, watch - watched); // the last look is at the end of the watch
        if (watch > 0s) {
            if (next == 0s)
                break;
            context.progress(QCoreApplication::translate("Sync", "Waiting for Constant Contact to finish…"));
            const bool waited = co_await context.pause.wait(next);
            if (!waited)
                co_return stopped();
            watched += next;
        }
        const Result<void> looked = co_await lookOnce(context, &anyFailed);
        if (!looked)
            co_return looked;
        if (watch == 0s)
            break;
    }
    const Result<QSet<QString>> underWay = addressesUnderWay(context);
    if (!underWay)
        co_return underWay.error();
    context.report.pending = static_cast<int>(underWay->size());
    if (anyFailed)
        co_return jobFailed();
    co_return Result<void>();
}

QCoro::Task<Result<void>> findLostJobs(RoundContext &context)
{
    Journal journal(context.database);
    const Result<QList<JournalEntry>> open = journal.open();
    if (!open)
        co_return open.error();
    const auto isLost = [](const JournalEntry &entry) { return entry.state == JournalEntry::State::Sending; };
    if (std::ranges::none_of(*open, isLost))
        co_return Result<void>();

    const Result<QList<Activity>> recent = co_await Api::recentActivities(context.caller);
    if (!recent)
        co_return recent.error();
    Result<QSet<Domain::ActivityId>> bound = journal.knownActivities();
    if (!bound)
        co_return bound.error();
    for (const JournalEntry &entry : *open) {
        if (!isLost(entry))
            continue;
        const auto match = std::ranges::find_if(*recent, [&](const Activity &activity) {
            const qint64 later = entry.sentAt.secsTo(activity.createdAt);
            const bool inTime = activity.createdAt.isValid() && later >= -kBefore && later <= kAfter;
            const bool fits = activity.itemsTotal == 0 || activity.itemsTotal == entry.rows;
            const bool sameKind = activity.isImport == (entry.kind == JournalEntry::Kind::Import);
            return inTime && fits && sameKind && !bound->contains(activity.id);
        });
        Result<void> noted;
        if (match != recent->end()) {
            bound->insert(match->id);
            noted = journal.setState(entry.id, JournalEntry::State::Accepted, match->id);
        } else if (std::chrono::seconds(entry.sentAt.secsTo(context.database.now())) >=
                   context.pause.scaled(kGiveUp)) {
            noted = journal.setState(entry.id, JournalEntry::State::Void);
        }
        if (!noted)
            co_return noted.error();
    }
    co_return Result<void>();
}

Result<QSet<QString>> addressesUnderWay(RoundContext &context)
{
    Journal journal(context.database);
    const Result<QList<JournalEntry>> open = journal.open();
    if (!open)
        return open.error();
    QSet<QString> addresses;
    for (const JournalEntry &entry : *open) {
        const Result<QList<Store::JournalRow>> rows = journal.rows(entry.id);
        if (!rows)
            return rows.error();
        for (const Store::JournalRow &row : *rows)
            addresses.insert(row.address);
    }
    return addresses;
}

} // namespace Sync
