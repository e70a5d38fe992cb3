// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/contactchanges.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "sync/returns.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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
    ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(addressRecord.address));
    const Domain::Client client = view.holders.isEmpty() ? Domain::Client() : view.holders.first().client;
    return noteResult(services, tally, client, addressRecord.address, Domain::RoundAction::UnsubscribedHere);
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
    const Membership before = std::exchange(addressRecord.membership, Membership::Left);
    addressRecord.leftAt = Domain::leavingTime(services.database.now(), view.holders);
    addressRecord.optedOutAt = findings.startedAt;
    addressRecord.removedThere = findings.deleted.contains(address);
    addressRecord.sentDigest.clear();
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.recordDeparture(address, before));
    ++tally.report.counts.leftList;
    const Domain::Client client = view.holders.isEmpty() ? Domain::Client() : view.holders.first().client;
    return noteResult(services, tally, client, address, Domain::RoundAction::LeftList);
}

Result<void> applyContact(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                          const Contact &contact)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(QList<AddressRecord> concerned, addressRecords.findByContact(contact.id));
    const QString address = Domain::addressKey(contact.address);
    const bool isIncluded = std::ranges::find(concerned, address, &AddressRecord::address) != concerned.end();
    if (!address.isEmpty() && !isIncluded) {
        ASSIGN_OR_RETURN(const std::optional<AddressRecord> byAddress, addressRecords.find(address));
        AddressRecord fresh;
        fresh.address = address;
        concerned.append(byAddress.value_or(fresh));
    }
    const bool out = contact.permission == Domain::PermissionToSend::Unsubscribed;
    for (const AddressRecord &addressRecord : concerned) {
        RETURN_IF_ERROR(out ? applyOptOut(services, findings, tally, addressRecord, contact)
                            : applyReturn(services, addressRecord.address, contact));
    }
    return {};
}

Result<void> sendAgain(const RoundServices &services, const QString &address)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const std::optional<AddressRecord> found, addressRecords.find(address));
    if (!found || found->membership != Membership::Listed)
        return {};
    AddressRecord addressRecord = *found;
    addressRecord.sentDigest.clear();
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.markToDo(address);
}

Result<void> applyDeletion(const RoundServices &services, const RoundFindings &findings,
                           const Contact &contact)
{
    const QString address = Domain::addressKey(contact.address);
    if (address.isEmpty())
        return {};
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
    AddressRecord addressRecord = view.addressRecord;
    if (addressRecord.removedThere || addressRecord.isOptedOut() || addressRecord.isOrWasListed())
        return {};
    addressRecord.contact = contact.id;
    addressRecord.removedThere = true;
    addressRecord.leftAt = Domain::leavingTime(services.database.now(), view.holders);
    addressRecord.optedOutAt = findings.startedAt;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.recordDeparture(address, addressRecord.membership);
}

Domain::FieldError addressChangedThere(const QString &address)
{
    return {QCoreApplication::translate("Sync", "The person's address in Constant Contact is now %1.")
                .arg(address),
            QCoreApplication::translate(
                "Sync", "Change the address in the profile, or correct it in Constant Contact.")};
}

Result<void> tellNewAddress(const RoundServices &services, RoundTally &tally, const QString &address,
                            const QString &there)
{
    ASSIGN_OR_RETURN(const Domain::AddressView view, Store::AddressRecords(services.database).view(address));
    // The note about it may be in another language, but names the address.
    const bool isNews = there != address && !view.holders.isEmpty() &&
                        view.addressRecord.membership == Membership::Listed && !view.addressRecord.isToDo() &&
                        !view.addressRecord.attentionReason.contains(there);
    if (!isNews)
        return {};
    return holdBack(services, tally, view.holders.first().client, address, view.addressRecord.doneRevision,
                    addressChangedThere(there));
}

} // namespace Sync
