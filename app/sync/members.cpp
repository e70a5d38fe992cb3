// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/members.h"

#include "constantcontact/activities.h"
#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "csv/dialect.h"
#include "domain/address.h"
#include "domain/servicelimits.h"
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
        if (contact.phones && contact.phones->size() >= Domain::kMostPhones)
            members.fullOfPhones.append(contact);
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

Result<void> keepContact(const RoundServices &services, const QString &address, const Domain::ContactId &id,
                         Domain::PermissionToSend permission)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const std::optional<Domain::AddressRecord> found, addressRecords.find(address));
    const bool isKnown = found && found->contact == id && found->permission == permission;
    const bool isOut = permission == Domain::PermissionToSend::Unsubscribed; // found by pull() as opt-outs
    const bool isSeen = found && found->membership == Domain::Membership::Seen && found->contact.isEmpty();
    const bool isListed = found && found->membership == Domain::Membership::Listed;
    if ((!isListed && !isSeen) || isKnown || isOut)
        return {};
    ASSIGN_OR_RETURN(const QList<Domain::AddressRecord> holders, addressRecords.findByContact(id));
    if (found->contact != id && !holders.isEmpty())
        return {};
    Domain::AddressRecord addressRecord = *found;
    addressRecord.contact = id;
    addressRecord.permission = permission;
    return addressRecords.save(addressRecord);
}

QCoro::Task<Result<void>> keepContactIds(const RoundServices &services, Members members)
{
    co_return co_await inSlicesMeanwhile(services, members.byId.keys(), [&](const Domain::ContactId &id) {
        return keepContact(services, members.byId.value(id), id, members.permissions.value(id));
    });
}

QCoro::Task<Result<void>> keepUnmailable(const RoundServices &services, QList<Domain::Contact> contacts)
{
    Store::AddressRecords addressRecords(services.database);
    CO_ASSIGN_OR_RETURN(QStringList mailable, addressRecords.unmailableAddresses());
    QSet<QString> held;
    for (const Domain::Contact &contact : std::as_const(contacts))
        held.insert(Domain::addressKey(contact.address));
    mailable.removeIf([&held](const QString &address) { return held.contains(address); });
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(services, contacts, [&](const Domain::Contact &contact) {
        return keepContact(services, Domain::addressKey(contact.address), contact.id, contact.permission);
    }));
    co_return co_await inSlicesMeanwhile(services, mailable, [&](const QString &address) -> Result<void> {
        ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, address));
        addressRecord.permission = Domain::PermissionToSend::Unknown;
        return addressRecords.save(addressRecord);
    });
}

QCoro::Task<Result<void>> noteSeen(const RoundServices &services, const RoundFindings &findings)
{
    Store::AddressRecords addressRecords(services.database);
    CO_ASSIGN_OR_RETURN(QStringList seen, addressRecords.unseenAddresses());
    QSet<QString> returned;
    for (const Domain::Contact &contact : findings.returned)
        returned.insert(Domain::addressKey(contact.address));
    seen.removeIf(
        [&](const QString &address) { return !findings.wasMember(address) || returned.contains(address); });
    co_return co_await inSlicesMeanwhile(services, seen, [&](const QString &address) -> Result<void> {
        ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, address));
        if (addressRecord.membership != Domain::Membership::NotListed || addressRecord.isOptedOut())
            return {}; // changed meanwhile
        addressRecord.membership = Domain::Membership::Seen;
        return addressRecords.save(addressRecord);
    });
}

} // namespace Sync
