// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/jobs.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/syncdata/serviceclock.h"
#include "sync/slices.h"

#include <QCoreApplication>
#include <QUuid>

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

// Time range of the search for a job whose start response was lost, relative to the time of sending on the
// service's clock.
constexpr qint64 kBefore = 2 * 60; // seconds
constexpr qint64 kAfter = 15 * 60; // seconds
constexpr auto kGiveUp = 5min;     // after this time a job that is not found was never created

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
Result<QList<JournalEntry>> lostJobs(const RoundServices &services)
{
    Journal journal(services.database);
    ASSIGN_OR_RETURN(const QList<JournalEntry> open, journal.open());
    QList<JournalEntry> lost;
    for (const JournalEntry &entry : open) {
        if (entry.state != JournalEntry::State::Sending || entry.isGuess())
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

// The job was never created. The first time, the cause may be a lost connection. If it happens again, one of
// the rows may make the service fail: they are sent in halves, so that it does not hold up the others (rule
// R18).
Result<void> giveUp(const RoundServices &services, const JournalEntry &entry)
{
    Journal journal(services.database);
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const QList<JournalRow> rows, journal.rows(entry.id));
    const int all = static_cast<int>(rows.size());
    RETURN_IF_ERROR(inSlices(services, rows, [&](const JournalRow &row) -> Result<void> {
        ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, row.address));
        const int limit = addressRecord.batchLimit;
        addressRecord.batchLimit = limit == 0 ? all : (std::min(limit, all) + 1) / 2;
        return addressRecords.save(addressRecord);
    }));
    return journal.setState(entry.id, JournalEntry::State::Void);
}

} // namespace

Result<Job> recordJob(const RoundServices &services, JournalEntry::Kind kind,
                      const QList<Store::JournalRow> &rows)
{
    Job job;
    job.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.entry.kind = kind;
    job.entry.state = JournalEntry::State::Sending;
    ASSIGN_OR_RETURN(job.entry.sentAt, Store::ServiceClock(services.database).now());
    job.entry.rows = static_cast<int>(rows.size());
    job.rows = rows;
    RETURN_IF_ERROR(Journal(services.database).add(job.entry, rows));
    return job;
}

Result<void> noteStart(const RoundServices &services, Job &job, const Result<Activity> &started)
{
    Journal journal(services.database);
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

Result<void> countPending(const RoundServices &services, RoundTally &tally)
{
    ASSIGN_OR_RETURN(const QList<JournalEntry> open, Journal(services.database).open());
    tally.report.counts.pending = 0;
    for (const JournalEntry &entry : open) {
        if (entry.kind == JournalEntry::Kind::Import || entry.kind == JournalEntry::Kind::RemoveFromList)
            tally.report.counts.pending += entry.rows;
    }
    return {};
}

QCoro::Task<Result<void>> findLostJobs(const RoundServices &services)
{
    CO_ASSIGN_OR_RETURN(const QList<JournalEntry> lost, lostJobs(services));
    if (lost.isEmpty())
        co_return Result<void>();

    CO_ASSIGN_OR_RETURN(const ConstantContact::RecentActivities recent,
                        co_await ConstantContact::recentActivities(services.api));
    Journal journal(services.database);
    CO_ASSIGN_OR_RETURN(QSet<Domain::ActivityId> bound, journal.knownActivities());
    CO_ASSIGN_OR_RETURN(const QDateTime now, Store::ServiceClock(services.database).now());
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
            noted = journal.setState(entry.id, JournalEntry::State::Sending, match->id); // a guess
        } else if (std::chrono::seconds(entry.sentAt.secsTo(now)) >= services.delay.scaled(kGiveUp)) {
            noted = giveUp(services, entry);
        }
        if (!noted)
            co_return noted.error();
    }
    co_return Result<void>();
}

} // namespace Sync
