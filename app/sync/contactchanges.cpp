// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/contactchanges.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"

namespace Sync {

using Core::Result;
using Domain::AddressRecord;
using Domain::Contact;
using Domain::Membership;

namespace {

// Applies one opt-out to one address. Overlapping time ranges return the same opt-out twice; the second has
// no effect.
Result<void> applyOptOut(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                         AddressRecord addressRecord, const Contact &contact)
{
    Store::AddressRecords addressRecords(services.database);
    const QDateTime at = contact.optOutDate.isValid() ? contact.optOutDate : findings.startedAt;
    if (addressRecord.isOptedOut() && addressRecord.optedOutAt == at)
        return {};
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    addressRecord.optedOutAt = at;
    addressRecord.optOutSource = contact.optOutSource;
    addressRecord.membership = Membership::NotListed;
    addressRecord.sentDigest.clear();
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    ASSIGN_OR_RETURN(const int changed, addressRecords.recordOptOut(addressRecord.address, at));
    if (changed == 0)
        return {};
    tally.report.counts.unsubscribedHere += changed;
    return noteResult(services, tally, {}, addressRecord.address, Domain::RoundAction::UnsubscribedHere);
}

// Applies a return by the person's own action, through a sign-up form or the resubscribe e-mail.
Result<void> applyReturn(const RoundServices &services, AddressRecord addressRecord, const Contact &contact)
{
    const bool canBeMailed = contact.permission == Domain::PermissionToSend::Explicit ||
                             contact.permission == Domain::PermissionToSend::Implicit;
    if (!addressRecord.isOptedOut() || !canBeMailed)
        return {};
    Store::AddressRecords addressRecords(services.database);
    addressRecord.permission = contact.permission;
    addressRecord.contact = contact.id;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.recordReturn(addressRecord.address));
    return addressRecords.markToDo(addressRecord.address);
}

} // namespace

Result<void> applyDeparture(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                            const QString &address)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
    AddressRecord addressRecord = view.addressRecord;
    if (addressRecord.isOptedOut())
        return {};
    addressRecord.membership = Membership::Left;
    addressRecord.leftAt = Domain::leavingTime(services.database.now(), view.holders);
    addressRecord.removedThere = findings.deleted.contains(address);
    addressRecord.sentDigest.clear();
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    ++tally.report.counts.leftList;
    const Domain::Client client = view.holders.isEmpty() ? Domain::Client() : view.holders.first().client;
    return noteResult(services, tally, client, address, Domain::RoundAction::LeftList);
}

Result<void> applyContact(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                          const Contact &contact)
{
    const Store::AddressRecords addressRecords(services.database);
    QList<AddressRecord> concerned;
    ASSIGN_OR_RETURN(const std::optional<AddressRecord> byId, addressRecords.findByContact(contact.id));
    if (byId)
        concerned.append(*byId);
    const QString address = Domain::addressKey(contact.address);
    if (!address.isEmpty() && (!byId || byId->address != address)) {
        ASSIGN_OR_RETURN(const std::optional<AddressRecord> byAddress, addressRecords.find(address));
        AddressRecord fresh;
        fresh.address = address;
        concerned.append(byAddress.value_or(fresh));
    }
    const bool out = contact.permission == Domain::PermissionToSend::Unsubscribed;
    for (const AddressRecord &addressRecord : concerned) {
        RETURN_IF_ERROR(out ? applyOptOut(services, findings, tally, addressRecord, contact)
                            : applyReturn(services, addressRecord, contact));
    }
    return {};
}

Result<void> applyDeletion(const RoundServices &services, const Contact &contact)
{
    const QString address = Domain::addressKey(contact.address);
    if (address.isEmpty())
        return {};
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
    AddressRecord addressRecord = view.addressRecord;
    const bool isOtherwise = addressRecord.isOptedOut() || addressRecord.membership != Membership::NotListed;
    if (addressRecord.removedThere || isOtherwise)
        return {};
    addressRecord.contact = contact.id;
    addressRecord.removedThere = true;
    addressRecord.leftAt = Domain::leavingTime(services.database.now(), view.holders);
    return addressRecords.save(addressRecord);
}

} // namespace Sync
