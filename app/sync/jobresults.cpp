// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/jobresults.h"

#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "core/utc.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "sync/contactchanges.h"
#include "sync/jobs.h"
#include "sync/members.h"
#include "sync/slices.h"

#include <QCoreApplication>
#include <QHash>

namespace Sync {

using namespace Qt::StringLiterals;
using ConstantContact::Activity;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::Membership;
using Store::Journal;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

constexpr qint64 kBefore = 2 * 60;   // seconds before a job was sent, for differences between the clocks
constexpr qsizetype kMostAsked = 20; // contacts read one by one; for more, all opt-outs are read

// Whether an earlier program recorded the row before it was killed.
bool isSettled(const JournalRow &row, const AddressRecord &addressRecord, Membership membership)
{
    return row.revision > 0 && addressRecord.membership == membership &&
           addressRecord.sentDigest == (membership == Membership::Listed ? row.digest : QByteArray()) &&
           addressRecord.doneRevision >= row.revision;
}

/// Whether the details in a row are known to have arrived.
enum class Details { Arrived, Unknown };

// Details that may not have arrived are sent again.
Result<void> noteListed(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                        const JournalRow &row, Details details)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    if (isSettled(row, addressRecord, Membership::Listed))
        return {};
    // A departure that became known after the row was planned is newer than the job's result. A row that
    // settles nothing has no revision: its address is due since it was planned.
    const qint64 planned = row.revision > 0 ? row.revision : addressRecord.dirtyRevision;
    const bool leftMeanwhile = addressRecord.isOptedOut() || (addressRecord.membership == Membership::Left &&
                                                              addressRecord.leftRevision >= planned);
    if (leftMeanwhile && !addressRecord.isOptedOut()) {
        // The import has put the person back, so the address stays due: the plan takes the person off.
        addressRecord.sentDigest = row.digest;
        return Store::AddressRecords(services.database).save(addressRecord);
    }
    if (leftMeanwhile) {
        addressRecord.doneRevision = row.revision;
        return Store::AddressRecords(services.database).save(addressRecord);
    }
    addressRecord.membership = Membership::Listed;
    addressRecord.leftAt = {};
    addressRecord.removedThere = false;
    addressRecord.sentDigest = details == Details::Arrived ? row.digest : QByteArray();
    addressRecord.sentKeys = row.keys;
    addressRecord.batchLimit = 0;
    if (details == Details::Arrived)
        addressRecord.doneRevision = row.revision;
    Store::AddressRecords addressRecords(services.database);
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.setListedAddress(row.client, row.address));
    ++(row.wasListed ? tally.report.counts.updated : tally.report.counts.added);
    ++tally.imported;
    if (!row.wasListed && !findings.wasMember(row.address))
        ++tally.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(services, tally, client, row.address,
                      row.wasListed ? Domain::RoundAction::Updated : Domain::RoundAction::Added);
}

Result<void> noteRemoved(const RoundServices &services, RoundTally &tally, const JournalEntry &entry,
                         const JournalRow &row)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    if (isSettled(row, addressRecord, Membership::NotListed))
        return {};
    if (addressRecord.membership != Membership::Left)
        addressRecord.membership = Membership::NotListed;
    if (!addressRecord.isOptedOut())
        addressRecord.optedOutAt = entry.sentAt;
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
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, row.address));
    if (addressRecord.isOptedOut())
        return {}; // said no while the job ran
    if (suspects == 1)
        return noteRefused(services, tally, row);
    addressRecord.batchLimit = static_cast<int>((suspects + 1) / 2);
    ++tally.suspects;
    return Store::AddressRecords(services.database).save(addressRecord);
}

/// Outcome of the rows of a job whose counters do not show it.
struct Verdict
{
    QList<JournalRow> taken;            ///< or settled by a no
    Details details = Details::Arrived; ///< of the rows taken
    QList<JournalRow> missing;          ///< not on the list, so rejected
    QList<JournalRow> departed;         ///< were put on the list and left it since
    QList<Domain::Contact> optedOut;    ///< contacts of rows that were rejected because the person opted out
    QList<JournalRow> suspects; ///< on the list before and now; unknown whether their update was accepted
};

// A person who said no while the job ran is off the list for that reason; it does not mean that the row was
// rejected.
Result<Verdict> judge(const RoundServices &services, const QList<JournalRow> &rows, const Activity &activity,
                      const Members &members)
{
    Verdict verdict;
    QList<JournalRow> changed;
    for (const JournalRow &row : rows) {
        RETURN_IF_ERROR(checkInterruption());
        ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, row.address));
        if (addressRecord.isOptedOut())
            verdict.taken.append(row);
        else if (!members.addresses.contains(row.address))
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

// The results of rows are recorded in slices. The journal's entry stays open until the last one: if the
// program is killed in between, the next round settles the job once more and skips the recorded rows.
QCoro::Task<Result<void>> noteImport(const RoundServices &services, const RoundFindings &findings,
                                     RoundTally &tally, Verdict verdict)
{
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(services, verdict.taken, [&](const JournalRow &row) {
        return noteListed(services, findings, tally, row, verdict.details);
    }));
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(
        services, verdict.missing, [&](const JournalRow &row) { return noteRefused(services, tally, row); }));
    CO_RETURN_IF_ERROR(
        co_await inSlicesMeanwhile(services, verdict.optedOut, [&](const Domain::Contact &contact) {
            return applyContact(services, findings, tally, contact);
        }));
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(services, verdict.departed, [&](const JournalRow &row) {
        return applyDeparture(services, findings, tally, row.address);
    }));
    co_return co_await inSlicesMeanwhile(services, verdict.suspects, [&](const JournalRow &row) {
        return noteSuspect(services, tally, row, verdict.suspects.size());
    });
}

QCoro::Task<Result<void>> noteRemoval(const RoundServices &services, RoundTally &tally, JournalEntry entry,
                                      QList<JournalRow> rows)
{
    co_return co_await inSlicesMeanwhile(
        services, rows, [&](const JournalRow &row) { return noteRemoved(services, tally, entry, row); });
}

/// Result of reading a job's rows from the service; nothing if they could not be read completely.
using Reading = std::optional<Verdict>;

QCoro::Task<Result<Members>> readMembersNow(const RoundServices &services)
{
    CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                        co_await ConstantContact::readList(services.api, services.list.id));
    co_return co_await readMembers(services, list.list.membershipCount);
}

// The unsubscribed contacts of these rows.
QCoro::Task<Result<QList<Domain::Contact>>> readOptedOut(const RoundServices &services,
                                                         QList<JournalRow> rows)
{
    const QDateTime ever = Core::utc(QDate(1990, 1, 1));
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts all,
                        co_await ConstantContact::readOptOuts(services.api, ever, services.betweenCalls));
    QSet<QString> addresses;
    for (const JournalRow &row : std::as_const(rows))
        addresses.insert(row.address);
    QList<Domain::Contact> optedOut = all.records;
    optedOut.removeIf([&addresses](const Domain::Contact &contact) {
        return contact.permission != Domain::PermissionToSend::Unsubscribed ||
               !addresses.contains(Domain::addressKey(contact.address));
    });
    co_return optedOut;
}

// Whether the job, or a later change, wrote the contact.
bool wasWrittenSince(const ConstantContact::ContactRecord &record, const QDateTime &sentAt)
{
    const QDateTime written =
        QDateTime::fromString(record.whole["updated_at"_L1].toString(), Qt::ISODateWithMs);
    return written.isValid() && sentAt.isValid() && written >= sentAt.addSecs(-kBefore);
}

// Reads the contacts of the rows one by one. A contact that was written since the job and is not on the list
// was added and has left; in doubt the departure counts.
QCoro::Task<Result<void>> readReasons(const RoundServices &services, QDateTime sentAt, Verdict *verdict)
{
    const QList<JournalRow> missing = verdict->missing;
    for (const JournalRow &row : missing) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await ConstantContact::findContact(services.api, row.address);
        if (!found) {
            const bool isAlone = co_await answersOthers(services, found.error());
            if (!isAlone)
                co_return found.error();
            continue;
        }
        if (!*found)
            continue;
        const Domain::Contact &contact = (*found)->contact;
        const bool isOff = contact.lists && !contact.isOn(services.list.id) && !contact.deleted;
        if (contact.permission == Domain::PermissionToSend::Unsubscribed)
            verdict->optedOut.append(contact);
        else if (isOff && wasWrittenSince(**found, sentAt))
            verdict->departed.append(row);
    }
    co_return Result<void>();
}

// The service does not say why a person is not on the list after an import. Without a reason there, the row
// was rejected.
QCoro::Task<Result<void>> findReasons(const RoundServices &services, QDateTime sentAt, Verdict *verdict)
{
    if (verdict->missing.size() > kMostAsked) {
        CO_ASSIGN_OR_RETURN(verdict->optedOut, co_await readOptedOut(services, verdict->missing));
    } else {
        CO_RETURN_IF_ERROR(co_await readReasons(services, sentAt, verdict));
    }
    QSet<QString> explained;
    for (const Domain::Contact &contact : std::as_const(verdict->optedOut))
        explained.insert(Domain::addressKey(contact.address));
    for (const JournalRow &row : std::as_const(verdict->departed))
        explained.insert(row.address);
    verdict->missing.removeIf(
        [&explained](const JournalRow &row) { return explained.contains(row.address); });
    co_return Result<void>();
}

QCoro::Task<Result<Reading>> readImport(const RoundServices &services, JournalEntry entry,
                                        QList<JournalRow> rows, Activity activity)
{
    CO_ASSIGN_OR_RETURN(const Members members, co_await readMembersNow(services));
    CO_ASSIGN_OR_RETURN(Verdict verdict, judge(services, rows, activity, members));
    if (members.isWhole()) {
        CO_RETURN_IF_ERROR(co_await findReasons(services, entry.sentAt, &verdict));
    }
    co_return verdict.missing.isEmpty() || members.isWhole() ? Reading(verdict) : Reading();
}

// The contacts that were written since the job was sent. If all rows are among them and on the list, the job
// was ours. Otherwise only those that are there count as listed, and are sent again with their details. One
// that was written and is not on the list has left it since (in doubt the departure counts), unless no row is
// there: then the job was another tool's.
QCoro::Task<Result<Reading>> readGuessedImport(const RoundServices &services, JournalEntry entry,
                                               QList<JournalRow> rows, Activity activity)
{
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts changed,
                        co_await ConstantContact::readChanged(services.api, entry.sentAt.addSecs(-kBefore),
                                                              services.betweenCalls));
    if (!changed.unreadable.isEmpty())
        co_return Reading();
    QHash<QString, Domain::Contact> written;
    for (const Domain::Contact &contact : changed.records)
        written.insert(Domain::addressKey(contact.address), contact);
    Verdict verdict;
    for (const JournalRow &row : std::as_const(rows)) {
        const auto contact = written.constFind(row.address);
        if (contact == written.cend() || contact->deleted || !contact->lists)
            continue;
        if (contact->isOn(services.list.id))
            verdict.taken.append(row);
        else if (contact->permission != Domain::PermissionToSend::Unsubscribed)
            verdict.departed.append(row);
    }
    if (verdict.taken.isEmpty())
        co_return Reading(Verdict());
    if (verdict.taken.size() < rows.size() || !activity.tookEveryone())
        verdict.details = Details::Unknown;
    co_return Reading(verdict);
}

// People who are no longer on the list were taken off. The others stay due.
QCoro::Task<Result<Reading>> readRemoval(const RoundServices &services, QList<JournalRow> rows)
{
    CO_ASSIGN_OR_RETURN(const Members members, co_await readMembersNow(services));
    if (!members.isWhole())
        co_return Reading();
    Verdict verdict;
    for (const JournalRow &row : std::as_const(rows)) {
        if (!members.addresses.contains(row.address))
            verdict.taken.append(row);
    }
    co_return Reading(verdict);
}

QCoro::Task<Result<Reading>> readResult(const RoundServices &services, JournalEntry entry,
                                        QList<JournalRow> rows, Activity activity)
{
    const bool isImport = entry.kind == JournalEntry::Kind::Import;
    if (entry.isGuess() && isImport)
        co_return co_await readGuessedImport(services, entry, rows, activity);
    if (entry.isGuess())
        co_return co_await readRemoval(services, rows);
    if (!isImport && activity.itemsCompleted.value_or(int(rows.size())) < rows.size())
        co_return co_await readRemoval(services, rows);
    // A payload truncated at the service's limit completes without an error and with fewer rows.
    const bool cut = activity.itemsTotal > 0 && activity.itemsTotal < rows.size();
    if (isImport && (cut || !activity.tookEveryone()))
        co_return co_await readImport(services, entry, rows, activity);
    Verdict verdict;
    verdict.taken = rows;
    co_return Reading(verdict);
}

// A failed job may have imported some rows. The people whom it put on the list count as listed by us, since
// they did not sign up themselves (rule R15). Their details are sent again.
// \return whether it could be read
QCoro::Task<Result<bool>> noteFailedImport(const RoundServices &services, const RoundFindings &findings,
                                           RoundTally &tally, JournalEntry entry, QList<JournalRow> rows,
                                           Activity activity)
{
    CO_ASSIGN_OR_RETURN(Reading reading, co_await readGuessedImport(services, entry, rows, activity));
    if (!reading)
        co_return false;
    reading->departed.clear();
    reading->details = Details::Unknown;
    CO_RETURN_IF_ERROR(co_await noteImport(services, findings, tally, *reading));
    co_return true;
}

} // namespace

QCoro::Task<Result<JobOutcome>> applyJobResult(const RoundServices &services, const RoundFindings &findings,
                                               RoundTally &tally, JournalEntry entry, Activity activity)
{
    Journal journal(services.database);
    CO_ASSIGN_OR_RETURN(const QList<JournalRow> rows, journal.rows(entry.id));
    const bool isImport = entry.kind == JournalEntry::Kind::Import;
    // More rows than we sent plus a header: this activity is another tool's import.
    const bool isForeign = isImport && activity.itemsTotal > rows.size() + 1;
    const bool hasFailed = activity.state != Activity::State::Completed && !entry.isGuess();
    if (isForeign || hasFailed) {
        if (hasFailed && isImport) {
            CO_ASSIGN_OR_RETURN(const bool isClear,
                                co_await noteFailedImport(services, findings, tally, entry, rows, activity));
            if (!isClear)
                co_return JobOutcome::Unclear;
        }
        CO_RETURN_IF_ERROR(journal.setState(entry.id, JournalEntry::State::Void, entry.activity));
        co_return JobOutcome::Settled;
    }
    CO_ASSIGN_OR_RETURN(const Reading verdict, co_await readResult(services, entry, rows, activity));
    if (!verdict)
        co_return JobOutcome::Unclear;
    if (isImport) {
        CO_RETURN_IF_ERROR(co_await noteImport(services, findings, tally, *verdict));
    } else {
        CO_RETURN_IF_ERROR(co_await noteRemoval(services, tally, entry, verdict->taken));
    }
    CO_RETURN_IF_ERROR(journal.setState(entry.id, JournalEntry::State::Done, entry.activity));
    co_return JobOutcome::Settled;
}

Result<void> isolateRows(const RoundServices &services, RoundTally &tally, JournalEntry::Kind kind,
                         const QList<JournalRow> &rows)
{
    return inSlices(services, rows, [&](const JournalRow &row) {
        const bool isRemoval = rows.size() == 1 && kind == JournalEntry::Kind::RemoveFromList;
        return isRemoval ? holdRemovalBack(services, tally, row)
                         : noteSuspect(services, tally, row, rows.size());
    });
}

Result<void> holdRemovalBack(const RoundServices &services, RoundTally &tally, const JournalRow &row)
{
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact did not remove this person from the list.");
    const QString remedy =
        QCoreApplication::translate("Sync", "Remove the contact from the list in Constant Contact.");
    return holdBack(services, tally, clientOf(services, row), row.address, row.revision, {reason, remedy});
}

} // namespace Sync
