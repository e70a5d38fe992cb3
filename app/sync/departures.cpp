// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/departures.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/serviceclock.h"

#include <utility>

namespace Sync {

using Core::Result;
using Domain::AddressRecord;
using Domain::Contact;
using Domain::Membership;

namespace {

QDateTime leavingTimeAt(const RoundServices &services, const QString &address)
{
    const Result<Domain::AddressView> view = Store::AddressRecords(services.database).view(address);
    return Domain::leavingTime(services.database.now(),
                               view ? view->holders : QList<Domain::AddressHolder>());
}

// A no is also sent before the pull. Its time is that of the service, whose answer has set the clock right.
Result<QDateTime> noticedAt(const RoundServices &services, const RoundFindings &findings)
{
    if (findings.startedAt.isValid())
        return findings.startedAt;
    return Store::ServiceClock(services.database).now();
}

} // namespace

Result<void> closeAddressRecord(const RoundServices &services, const RoundFindings &findings,
                                const Step &step, const std::optional<Contact> &contact,
                                qint64 optOutRevision)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.address));
    ASSIGN_OR_RETURN(const QDateTime now, noticedAt(services, findings));
    if (!contact)
        addressRecord.optedOutAt = now;
    if (contact) {
        addressRecord.contact = contact->id;
        addressRecord.permission = contact->permission;
        if (contact->permission == Domain::PermissionToSend::Unsubscribed) {
            addressRecord.optedOutAt = contact->optOutDate.isValid() ? contact->optOutDate : now;
            addressRecord.optOutSource = contact->optOutSource;
            addressRecord.optedOutRevision = optOutRevision;
        }
    }
    addressRecord.membership = Membership::NotListed;
    addressRecord.sentDigest.clear();
    addressRecord.sentKeys.clear();
    addressRecord.attentionReason.clear();
    addressRecord.remedy.clear();
    addressRecord.doneRevision = step.revision;
    return addressRecords.save(addressRecord);
}

Result<void> carryDeparture(const RoundServices &services, const Step &step)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const AddressRecord old, addressRecordOf(services, step.address));
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.target));
    ASSIGN_OR_RETURN(const Domain::AddressView target, addressRecords.view(step.target));
    const bool isShared = target.holders.size() > 1;
    const bool othersConsent = Domain::isWantedByOthers(target.holders, step.client.id);
    // A contact with the new address is on the list: the person signed up there, or the owner entered them.
    const bool hasOtherContact = !old.isOptedOut() && (addressRecord.membership == Membership::Listed ||
                                                       addressRecord.membership == Membership::Seen);
    if (hasOtherContact || (isShared && (old.isOptedOut() || othersConsent))) {
        // Other clients have the new address and have not left: their answers, and this client's, decide
        // there. A departure, unlike an opt-out, is transferred only if none of them consents; otherwise the
        // yes of the person who left stays behind.
        RETURN_IF_ERROR(addressRecords.setListedAddress(step.client.id, step.target));
        RETURN_IF_ERROR(leaveConsentBehind(services, step));
        AddressRecord closed = old;
        closed.doneRevision = step.revision;
        return addressRecords.save(closed);
    }
    if (old.isOptedOut()) {
        addressRecord.permission = old.permission;
        addressRecord.optedOutAt = old.optedOutAt;
        addressRecord.optedOutRevision = old.optedOutRevision;
        addressRecord.optOutSource = old.optOutSource;
    } else {
        addressRecord.membership = Membership::Left;
        addressRecord.leftAt = old.leftAt.isValid() ? old.leftAt : leavingTimeAt(services, step.target);
        addressRecord.leftRevision = old.leftRevision;
        addressRecord.optedOutAt = old.optedOutAt;
    }
    addressRecord.doneRevision = step.targetRevision;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.setListedAddress(step.client.id, step.target));
    AddressRecord closed = old;
    if (!old.wasPutBack()) // else it comes off the list under its old address first
        closed.doneRevision = step.revision;
    return addressRecords.save(closed);
}

Result<void> leaveConsentBehind(const RoundServices &services, const Step &step)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const AddressRecord old, addressRecordOf(services, step.address));
    if (old.membership != Membership::Left || old.isOptedOut())
        return {};
    ASSIGN_OR_RETURN(const Domain::AddressView target, addressRecords.view(step.target));
    if (!Domain::isWantedByOthers(target.holders, step.client.id))
        return {};
    return addressRecords.leaveConsentAt(step.client.id, step.address);
}

Result<void> noteDeparture(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                           const Step &step, DepartureKind kind)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.address));
    const Membership before = std::exchange(addressRecord.membership, Membership::Left);
    addressRecord.leftAt = leavingTimeAt(services, step.address);
    addressRecord.optedOutAt = findings.startedAt;
    addressRecord.removedThere = kind == DepartureKind::Deleted;
    addressRecord.sentDigest.clear();
    addressRecord.doneRevision = step.revision;
    ++tally.report.counts.leftList;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    RETURN_IF_ERROR(addressRecords.recordDeparture(step.address, before));
    return noteResult(services, tally, step.client, step.address, Domain::RoundAction::LeftList);
}

Result<void> noteOptOut(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                        const Step &step, const Contact &contact)
{
    RETURN_IF_ERROR(closeAddressRecord(services, findings, step, contact));
    ASSIGN_OR_RETURN(const QDateTime now, noticedAt(services, findings));
    const QDateTime at = contact.optOutDate.isValid() ? contact.optOutDate : now;
    ASSIGN_OR_RETURN(const int changed,
                     Store::AddressRecords(services.database).recordOptOut(step.address, at));
    tally.report.counts.unsubscribedHere += changed;
    return {};
}

Result<void> noteHolderGone(const RoundServices &services, const RoundFindings &findings,
                            const QString &address, const Domain::ContactId &holder)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, address));
    addressRecord.contact = holder;
    addressRecord.removedThere = true;
    const Membership before = std::exchange(addressRecord.membership, Membership::Left);
    addressRecord.leftAt = leavingTimeAt(services, address);
    addressRecord.optedOutAt = findings.startedAt;
    Store::AddressRecords addressRecords(services.database);
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.recordDeparture(address, before);
}

} // namespace Sync
