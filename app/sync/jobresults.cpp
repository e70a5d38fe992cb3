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
    // A departure that became known after the row was planned is newer than the job's result.
    const bool leftMeanwhile = addressRecord.isOptedOut() || (addressRecord.membership == Membership::Left &&
                                                              addressRecord.leftRevision >= row.revision);
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
    addressRecord.doneRevision = row.revision;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    ++tally.report.counts.removed;
    --tally.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(services, tally, client, row.address, Domain::RoundAction::Removed);
}

// The service did not add this person and gives no reason: report it to the owner and do not repeat it.
Result<void> noteRefused(const RoundServices &services, RoundTally &tally, const JournalRow &row)
{
    Domain::Client client;
    client.id = row.client;
    const Result<Domain::Client> known = Store::ClientDirectory(services.database).client(row.client);
    if (known)
        client = *known; // stays empty if the client was removed while the job ran
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact did not accept this client.");
    const QString remedy = QCoreApplication::translate(
        "Sync",
        "Check that the e-mail address is correct and that the person is not blocked in Constant Contact.");
    return holdBack(services, tally, client, row.address, row.revision, {reason, remedy});
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

// Polls all running jobs once, with a single call if there are several, and processes the finished ones.
QCoro::Task<Result<void>> pollOnce(const RoundServices &services, const RoundFindings &findings,
                                   RoundTally &tally, QList<JournalEntry> entries, bool *anyFailed)
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
        if (activity->state != Activity::State::Completed)
            *anyFailed = true;
        CO_RETURN_IF_ERROR(co_await applyJobResult(services, findings, tally, entry, *activity));
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> pollJobs(const RoundServices &services, const RoundFindings &findings,
                                   RoundTally &tally, std::chrono::seconds watch)
{
    bool anyFailed = false;
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
            CO_RETURN_IF_ERROR(co_await waitForPoll(services, wait));
        }
        CO_RETURN_IF_ERROR(co_await pollOnce(services, findings, tally, open, &anyFailed));
        if (watch == watch.zero())
            break;
    }
    CO_RETURN_IF_ERROR(countPending(services, tally));
    if (anyFailed)
        co_return jobFailed();
    co_return Result<void>();
}

} // namespace Sync
