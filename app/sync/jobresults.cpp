// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/jobresults.h"

#include "constantcontact/contactlists.h"
#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/database.h"
#include "store/syncdata/serviceclock.h"
#include "sync/activitypolling.h"
#include "sync/jobs.h"
#include "sync/members.h"

#include <QCoreApplication>
#include <QHash>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ConstantContact::Activity;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::Membership;
using Store::Journal;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

constexpr auto kLongestJob = 24h;

Result<void> noteListed(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                        const JournalRow &row)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    // A departure that became known after the row was planned is newer than the job's result. A row that
    // settles nothing has no revision: its address is due since it was planned.
    const qint64 planned = row.revision > 0 ? row.revision : addressRecord.dirtyRevision;
    const bool leftMeanwhile = addressRecord.isOptedOut() || (addressRecord.membership == Membership::Left &&
                                                              addressRecord.leftRevision >= planned);
    if (leftMeanwhile) {
        addressRecord.doneRevision = row.revision;
        return Store::AddressRecords(services.database).save(addressRecord);
    }
    addressRecord.membership = Membership::Listed;
    addressRecord.leftAt = {};
    addressRecord.removedThere = false;
    addressRecord.sentDigest = row.digest;
    addressRecord.sentKeys = row.keys;
    addressRecord.batchLimit = 0;
    addressRecord.doneRevision = row.revision;
    Store::AddressRecords addressRecords(services.database);
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.setListedAddress(row.client, row.address));
    ++(row.wasListed ? tally.report.counts.updated : tally.report.counts.added);
    if (!row.wasListed && !findings.wasMember(row.address))
        ++tally.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(services, tally, client, row.address,
                      row.wasListed ? Domain::RoundAction::Updated : Domain::RoundAction::Added);
}

Result<void> noteRemoved(const RoundServices &services, RoundTally &tally, const JournalRow &row)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    addressRecord.membership = Membership::NotListed;
    addressRecord.sentDigest.clear();
    addressRecord.sentKeys.clear();
    addressRecord.batchLimit = 0;
    addressRecord.doneRevision = row.revision;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    ++tally.report.counts.removed;
    --tally.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(services, tally, client, row.address, Domain::RoundAction::Removed);
}

Domain::Client clientOf(const RoundServices &services, const JournalRow &row)
{
    Domain::Client client;
    client.id = row.client;
    // Only the id is left if the client was removed while the job ran.
    const Result<Domain::Client> known = Store::ClientDirectory(services.database).client(row.client);
    return known ? *known : client;
}

// The service did not add this person and gives no reason: report it to the owner and do not repeat it.
Result<void> noteRefused(const RoundServices &services, RoundTally &tally, const JournalRow &row)
{
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact did not accept this client.");
    const QString remedy = QCoreApplication::translate(
        "Sync",
        "Check that the e-mail address is correct and that the person is not blocked in Constant Contact.");
    return holdBack(services, tally, clientOf(services, row), row.address, row.revision, {reason, remedy});
}

// Some updates of listed people were rejected, and the service does not say which. Send them again in halves
// until the one row is found.
Result<void> noteSuspect(const RoundServices &services, RoundTally &tally, const JournalRow &row,
                         qsizetype suspects)
{
    if (suspects == 1)
        return noteRefused(services, tally, row);
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    addressRecord.batchLimit = static_cast<int>((suspects + 1) / 2);
    ++tally.suspects;
    return Store::AddressRecords(services.database).save(addressRecord);
}

/// Outcome of the rows of an import that was partly rejected.
struct Verdict
{
    QList<JournalRow> taken;
    QList<JournalRow> missing;  ///< not on the list, so rejected
    QList<JournalRow> suspects; ///< on the list before and now; unknown whether their update was accepted
};

Verdict judge(const QList<JournalRow> &rows, const Activity &activity, const Members &members)
{
    Verdict verdict;
    QList<JournalRow> changed;
    for (const JournalRow &row : rows) {
        if (!members.addresses.contains(row.address))
            verdict.missing.append(row);
        else if (row.wasListed)
            changed.append(row);
        else
            verdict.taken.append(row);
    }
    const qsizetype cut =
        activity.itemsTotal > 0 ? std::max<qsizetype>(0, rows.size() - activity.itemsTotal) : 0;
    const qsizetype refused = activity.errors + activity.correctable + activity.cannotAddToList + cut;
    const bool allFound = !activity.isUnclear && refused <= verdict.missing.size();
    (allFound ? verdict.taken : verdict.suspects) += changed;
    return verdict;
}

Result<void> noteImport(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                        const Verdict &verdict)
{
    for (const JournalRow &row : verdict.taken) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(noteListed(services, findings, tally, row));
    }
    for (const JournalRow &row : verdict.missing) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(noteRefused(services, tally, row));
    }
    for (const JournalRow &row : verdict.suspects) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(noteSuspect(services, tally, row, verdict.suspects.size()));
    }
    return {};
}

Result<void> noteRemoval(const RoundServices &services, RoundTally &tally, const QList<JournalRow> &rows)
{
    for (const JournalRow &row : rows) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(noteRemoved(services, tally, row));
    }
    return {};
}

// Records the results of a finished job. If its counters add up, all rows succeeded. Else the list is read:
// rows on the list succeeded, the others are shown by name under *action needed*. The addresses of a failed
// job stay due.
QCoro::Task<Result<void>> applyJobResult(const RoundServices &services, const RoundFindings &findings,
                                         RoundTally &tally, JournalEntry entry, Activity activity)
{
    Journal journal(services.database);
    if (activity.state != Activity::State::Completed)
        co_return journal.setState(entry.id, JournalEntry::State::Void, entry.activity);

    CO_ASSIGN_OR_RETURN(const QList<JournalRow> rows, journal.rows(entry.id));
    Verdict verdict;
    verdict.taken = rows;
    // A payload truncated at the service's limit completes without an error and with fewer rows.
    const bool cut = activity.itemsTotal > 0 && activity.itemsTotal < rows.size();
    const bool isImport = entry.kind == JournalEntry::Kind::Import;
    // More rows than we sent plus a header: this activity is somebody else's import.
    if (isImport && activity.itemsTotal > rows.size() + 1)
        co_return journal.setState(entry.id, JournalEntry::State::Void, entry.activity);
    if (isImport && (cut || !activity.tookEveryone())) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                            co_await ConstantContact::readList(services.api, services.list.id));
        CO_ASSIGN_OR_RETURN(const Members members, co_await readMembers(services, list.list.membershipCount));
        verdict = judge(rows, activity, members);
    }
    co_return services.database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(isImport ? noteImport(services, findings, tally, verdict)
                                 : noteRemoval(services, tally, verdict.taken));
        return journal.setState(entry.id, JournalEntry::State::Done, entry.activity);
    });
}

// After a job that failed as a whole: its rows are sent again in jobs of half the size. A single row is held
// back and shown under *action needed*.
Result<void> isolateRows(const RoundServices &services, RoundTally &tally, JournalEntry::Kind kind,
                         const QList<JournalRow> &rows)
{
    return services.database.transaction([&]() -> Result<void> {
        for (const JournalRow &row : rows) {
            RETURN_IF_ERROR(checkInterruption());
            const bool isRemoval = rows.size() == 1 && kind == JournalEntry::Kind::RemoveFromList;
            RETURN_IF_ERROR(isRemoval ? holdRemovalBack(services, tally, row)
                                      : noteSuspect(services, tally, row, rows.size()));
        }
        return {};
    });
}

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
    open.removeIf([](const JournalEntry &entry) { return entry.state != JournalEntry::State::Accepted; });
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
    int completed = 0;
    QList<Job> failed;
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
            ++over->completed;
        } else {
            CO_ASSIGN_OR_RETURN(const QList<JournalRow> rows, Journal(services.database).rows(entry.id));
            over->failed.append({entry, rows});
        }
        CO_RETURN_IF_ERROR(co_await applyJobResult(services, findings, tally, entry, *activity));
    }
    co_return Result<void>();
}

// Waits until the next poll, or until somebody says no: a no does not wait for a job, which is left pending
// (rule R17).
// \return whether a no was said
QCoro::Task<Result<bool>> waitForJobs(const RoundServices &services, const RoundFindings &findings,
                                      std::chrono::seconds wait)
{
    for (; wait > wait.zero(); --wait) {
        CO_RETURN_IF_ERROR(co_await waitForPoll(services, 1s));
        CO_ASSIGN_OR_RETURN(const QStringList refused,
                            Store::AddressRecords(services.database).refusedToDo(findings.revision));
        if (!refused.isEmpty() && findings.revision > 0)
            co_return true;
    }
    co_return false;
}

// A row can make its whole job fail. Failed jobs are sent again in halves, until the one row is found, unless
// it is the service that has trouble: then so many jobs fail without one that succeeds.
// \return whether nothing but the isolated rows has failed
Result<bool> isolateFailed(const RoundServices &services, RoundTally &tally, const JobsOver &over)
{
    constexpr qsizetype kMostInVain = 16;
    if (over.completed == 0 && over.failed.size() >= kMostInVain)
        return false;
    bool isolated = true;
    for (const Job &job : over.failed) {
        const bool alone = job.rows.size() == 1 && over.completed == 0;
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
        CO_ASSIGN_OR_RETURN(const QList<JournalEntry> open, underWay(services));
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

Result<void> holdRemovalBack(const RoundServices &services, RoundTally &tally, const JournalRow &row)
{
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact did not take this person off the list.");
    const QString remedy =
        QCoreApplication::translate("Sync", "Take the contact off the list in Constant Contact.");
    return holdBack(services, tally, clientOf(services, row), row.address, row.revision, {reason, remedy});
}

} // namespace Sync
