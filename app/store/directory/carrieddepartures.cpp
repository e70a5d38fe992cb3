// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/carrieddepartures.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/clientmatch.h"
#include "store/directory/clientrows.h"
#include "store/directory/consentwrites.h"
#include "store/directory/removedclients.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::AddressHolder;

namespace {

enum class Profile { Kept, Removed };

// A report may have added the person of a removed profile again; that yes is no relative's.
bool isWantedByOthers(QList<AddressHolder> holders, const AddressHolder &person, Profile profile)
{
    if (profile == Profile::Removed)
        holders.removeIf(
            [&person](const AddressHolder &holder) { return maybeSamePerson(holder.client, person.client); });
    return Domain::isWantedByOthers(holders, person.client.id);
}

// The contact of a remaining profile, which may be on the list, comes off: a digest says so
// (Domain::AddressRecord::wasPutBack()), also if it is not known what the contact was sent with. A client
// whose address changed and whose new one is on the list already signed up there, or was entered by the
// owner; if others want the new address to be on the list, only this client's yes ends.
Result<void> leaveWith(Database &database, const AddressHolder &person, Profile profile,
                       const Domain::AddressRecord &departed)
{
    const QString address = Domain::addressKey(person.client.email);
    if (address.isEmpty() || address == departed.address || !Domain::saysYes(person) ||
        Domain::mayReturn(person.answer, departed))
        return {};
    ASSIGN_OR_RETURN(const auto records, loadAddressRecords(database, {address}));
    Domain::AddressRecord record = records.value(address);
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, u"address = ?"_s, {address}));
    if (isWantedByOthers(holders, person, profile)) {
        return profile == Profile::Kept ? leaveConsentAt(database, person.client.id, departed.address)
                                        : Result<void>();
    }
    const bool isListed = record.membership != Domain::Membership::NotListed;
    const bool hasOtherContact = isListed && person.listedAddress == departed.address;
    if (record.isOptedOut() || record.membership == Domain::Membership::Left || hasOtherContact)
        return {};
    record.address = address;
    if (isListed && record.sentDigest.isEmpty())
        record.sentDigest = "unknown"_ba;
    record.membership = Domain::Membership::Left;
    record.leftAt = departed.leftAt;
    record.leftRevision = departed.leftRevision;
    record.optedOutAt = departed.optedOutAt;
    RETURN_IF_ERROR(writeAddressRecord(database, record));
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    return markToDo(database, {address}, revision);
}

} // namespace

Result<void> carryDepartures(Database &database, const QStringList &addresses, LeftFrom from)
{
    const bool concernsMerged = from == LeftFrom::OurSubscribers;
    ASSIGN_OR_RETURN(const auto records, loadAddressRecords(database, addresses));
    for (const Domain::AddressRecord &record : records) {
        if (record.membership != Domain::Membership::Left && !record.removedThere)
            continue;
        ASSIGN_OR_RETURN(const auto clients,
                         loadHolders(database,
                                     u"(listed_address <> '' AND listed_address = ?) OR id IN "
                                     "(SELECT client_id FROM merged_address WHERE address = ?)"_s,
                                     {record.address, record.address}));
        ASSIGN_OR_RETURN(const auto removed, removedWithContact(database, record.address));
        for (const AddressHolder &person : clients) {
            if (concernsMerged || person.listedAddress == record.address) {
                RETURN_IF_ERROR(leaveWith(database, person, Profile::Kept, record));
            }
        }
        for (const AddressHolder &person : removed) {
            if (concernsMerged || person.listedAddress == record.address) {
                RETURN_IF_ERROR(leaveWith(database, person, Profile::Removed, record));
            }
        }
    }
    return {};
}

Result<void> takeDepartureFrom(Database &database, const Domain::ListId &list, const QString &address)
{
    if (address.isEmpty())
        return {};
    ASSIGN_OR_RETURN(
        const auto isInUse,
        number(database, u"SELECT EXISTS (SELECT 1 FROM chosen_list WHERE list_id = ?)"_s, {list.value}));
    if (isInUse == 0) {
        RETURN_IF_ERROR(database.execute(
            u"INSERT INTO departure (list_id, address, left_at, left_revision) "
            "VALUES (?, ?, ?, (SELECT value FROM meta WHERE name = 'revision')) "
            "ON CONFLICT (list_id, address) DO UPDATE SET left_at = excluded.left_at, "
            "left_revision = excluded.left_revision WHERE departure.left_revision IN (?, ?)"_s,
            {list.value, address, stored(database.now()), int(OtherList::WasListed),
             int(OtherList::WasListedBefore)}));
        return {};
    }
    ASSIGN_OR_RETURN(const auto records, loadAddressRecords(database, {address}));
    Domain::AddressRecord record = records.value(address);
    if (record.membership != Domain::Membership::NotListed || record.hasLeft())
        return {};
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    record.address = address;
    record.membership = Domain::Membership::Left;
    record.leftAt = database.now();
    record.leftRevision = revision;
    RETURN_IF_ERROR(writeAddressRecord(database, record));
    return markToDo(database, {address}, revision);
}

Result<void> carryOtherLists(Database &database, const AddressHolder &client, const QString &address)
{
    if (address.isEmpty())
        return {};
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, u"address = ?"_s, {address}));
    if (Domain::isWantedByOthers(holders, client.client.id))
        return {};
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO departure (list_id, address, left_at, left_revision) "
        "SELECT list_id, ?, left_at, CASE left_revision WHEN ? THEN ? ELSE left_revision END FROM departure "
        "WHERE address = ? ON CONFLICT (list_id, address) DO NOTHING"_s,
        {address, int(OtherList::WasListed), int(OtherList::WasListedBefore),
         Domain::addressKey(client.client.email)}));
    return {};
}

} // namespace Store
