// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/members.h"

#include "constantcontact/activities.h"
#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "csv/dialect.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/journal.h"
#include "sync/activitypolling.h"
#include "sync/jobs.h"
#include "sync/slices.h"

#include <QCoreApplication>

#include <optional>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Store::JournalEntry;

namespace {

constexpr int kShortList =
    1500; // contacts; three pages of the contacts call, as many calls as an export takes

QCoro::Task<Result<Members>> fetchMembers(const RoundServices &services)
{
    CO_ASSIGN_OR_RETURN(
        const ConstantContact::AllContacts fetched,
        co_await ConstantContact::readMembers(services.api, services.list.id, services.betweenCalls));
    Members members;
    members.unreadable = static_cast<int>(fetched.unreadable.size());
    for (const Domain::Contact &contact : fetched.records) {
        const QString address = Domain::addressKey(contact.address);
        members.byId.insert(contact.id, address);
        members.permissions.insert(contact.id, contact.permission);
        if (!address.isEmpty())
            members.addresses.insert(address);
        if (contact.address.compare(Domain::sentAddress(contact.address), Qt::CaseInsensitive) != 0)
            members.respelled.insert(address);
    }
    co_return members;
}

// The column headings are not documented, so take the first one that mentions an e-mail address.
qsizetype addressColumn(const QStringList &headings)
{
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = headings.at(column).toLower();
        if (heading.contains("email"_L1) && heading.contains("address"_L1))
            return column;
    }
    return -1;
}

// \return nothing if the file has an unexpected format; the list is then read page by page
std::optional<Members> membersIn(const QByteArray &csv)
{
    Members members;
    qsizetype column = -1;
    bool isFirst = true;
    bool isWhole = true;
    for (Csv::RowReader rows(csv, Csv::dialectOf(csv)); !rows.atEnd() && isWhole;) {
        const Csv::CsvRow row = rows.next();
        if (std::exchange(isFirst, false)) {
            column = addressColumn(row.cells);
            rows.expect(row.cells.size(), column);
        } else if (column >= 0 && column < row.cells.size() && !row.cells.at(column).isEmpty()) {
            members.addresses.insert(Domain::addressKey(row.cells.at(column)));
        }
        isWhole = row.error.isEmpty();
    }
    if (column < 0 || !isWhole)
        return std::nullopt;
    return members;
}

// Records the export in the journal, so that it is not mistaken for a job of ours whose response was lost.
Result<void> record(const RoundServices &services, const Domain::ActivityId &activity)
{
    ASSIGN_OR_RETURN(const Job job, recordJob(services, JournalEntry::Kind::Export, {}));
    return Store::Journal(services.database).setState(job.entry.id, JournalEntry::State::Done, activity);
}

QCoro::Task<Result<std::optional<Members>>> exported(const RoundServices &services)
{
    const Result<ConstantContact::Activity> started =
        co_await ConstantContact::startExport(services.api, services.list.id);
    if (!started && endsRound(started.error()) && started.error().kind != Error::Kind::QueueFull)
        co_return started.error();
    if (!started)
        co_return std::optional<Members>();
    CO_RETURN_IF_ERROR(record(services, started->id));
    CO_ASSIGN_OR_RETURN(const ConstantContact::Activity ended,
                        co_await pollActivity(services, started->id, services.watch));
    if (ended.state != ConstantContact::Activity::State::Completed)
        co_return std::optional<Members>();
    const Result<QByteArray> csv = co_await ConstantContact::readExport(services.api, ended);
    if (!csv && endsRound(csv.error()) && csv.error().kind != Error::Kind::InvalidResponse)
        co_return csv.error();
    if (!csv)
        co_return std::optional<Members>();
    co_return membersIn(*csv);
}

// Only for people who are listed according to the record, too: the round must first decide about the others,
// and the known id shows whether the contact is the one that was refused. A contact of another address of
// ours was given a new address there; that is reported elsewhere, not stored here.
Result<void> keepContact(const RoundServices &services, const QString &address, const Domain::ContactId &id,
                         Domain::PermissionToSend permission)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const std::optional<Domain::AddressRecord> found, addressRecords.find(address));
    const bool isKnown = found && found->contact == id && found->permission == permission;
    const bool isOut = permission == Domain::PermissionToSend::Unsubscribed; // found by pull() as opt-outs
    if (!found || found->membership != Domain::Membership::Listed || isKnown || isOut)
        return {};
    ASSIGN_OR_RETURN(const QList<Domain::AddressRecord> holders, addressRecords.findByContact(id));
    if (found->contact != id && !holders.isEmpty())
        return {};
    Domain::AddressRecord addressRecord = *found;
    addressRecord.contact = id;
    addressRecord.permission = permission;
    return addressRecords.save(addressRecord);
}

} // namespace

QCoro::Task<Result<Members>> readMembers(const RoundServices &services, int count, MemberIds ids)
{
    if (count > kShortList && ids == MemberIds::NotNeeded) {
        CO_ASSIGN_OR_RETURN(const std::optional<Members> fromExport, co_await exported(services));
        // Fewer than the service's count: the file is truncated or has an unexpected content.
        if (fromExport && fromExport->addresses.size() >= count)
            co_return Members(*fromExport);
    }
    CO_ASSIGN_OR_RETURN(Members members, co_await fetchMembers(services));
    const auto isShort = [&members](int known) { return members.byId.size() + members.unreadable < known; };
    members.isCutShort = isShort(count);
    if (members.isCutShort) {
        // Somebody may have left since the members were counted.
        CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                            co_await ConstantContact::readList(services.api, services.list.id));
        members.isCutShort = isShort(list.list.membershipCount);
    }
    co_return members;
}

QCoro::Task<Result<void>> keepContactIds(const RoundServices &services, Members members)
{
    co_return co_await inSlicesMeanwhile(services, members.byId.keys(), [&](const Domain::ContactId &id) {
        return keepContact(services, members.byId.value(id), id, members.permissions.value(id));
    });
}

QCoro::Task<Result<void>> learnAddedContacts(const RoundServices &services, const RoundFindings &findings,
                                             int added)
{
    constexpr int kOnePage = 500;
    const bool hasExport = findings.members && findings.members->byId.isEmpty() && findings.memberCount > 0;
    if (added == 0 || added > kOnePage || hasExport)
        co_return Result<void>();
    // No withdrawal is sent between the pages: the caller ignores the errors of this step, and would ignore
    // that of a withdrawal too.
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts changed,
                        co_await ConstantContact::readChanged(services.api, findings.startedAt));
    co_return inSlices(services, changed.records, [&](const Domain::Contact &contact) {
        return keepContact(services, Domain::addressKey(contact.address), contact.id, contact.permission);
    });
}

} // namespace Sync
