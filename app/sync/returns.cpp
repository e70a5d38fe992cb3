// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/returns.h"

#include "constantcontact/contacts.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "store/directory/addressrecords.h"

#include <algorithm>

namespace Sync {

using Core::Result;
using Domain::AddressConsent;
using Domain::AddressRecord;
using Domain::AddressView;
using Domain::Contact;
using Domain::Membership;
using Domain::Subscription;

namespace {

constexpr qsizetype kMostAsked = 20; // contacts read one by one; for more, the list is read once more

bool isNo(const AddressConsent &consent)
{
    return consent.answer.strong && consent.answer.subscribed == Subscription::No;
}

bool isSomebodyAsked(const AddressView &view)
{
    return std::ranges::any_of(view.holders, [](const Domain::AddressHolder &holder) {
        return holder.answer.subscribed != Subscription::NeverAsked;
    });
}

// Whether being on the list contradicts what is stored.
bool isAgainst(const AddressView &view)
{
    const AddressRecord &addressRecord = view.addressRecord;
    if (addressRecord.membership == Membership::Listed)
        return false;
    if (view.holders.isEmpty())
        return addressRecord.membership == Membership::Left && addressRecord.isToDo();
    if (addressRecord.isOptedOut() || addressRecord.hasLeft())
        return true;
    const AddressConsent consent = consentOf(view.holders, addressRecord);
    const bool isYes = consent.answer.subscribed == Subscription::Yes;
    if (isYes && !consent.shown)
        return true; // deactivated clients come off, regardless of who put them there (rule R11)
    if (addressRecord.isToDo())
        return false; // the plan decides
    const bool saidNo = !isYes && Domain::anySaysNo(view.holders);
    const bool isFirstSeen = addressRecord.membership == Membership::NotListed;
    // The first no of a report acts on nobody (rule R10), but an own sign-up after it counts (rule R15).
    return isYes || isNo(consent) || (saidNo && isFirstSeen);
}

// Whether the permission comes from the person. The owner can enter a new address there with any permission,
// but cannot make a refused permission explicit again.
bool isByPerson(const Contact &contact, const AddressRecord &addressRecord)
{
    const bool isSameContact = contact.id == addressRecord.contact && !contact.id.isEmpty();
    const bool isExplicit = contact.permission == Domain::PermissionToSend::Explicit;
    const bool optedOutThemselves =
        addressRecord.isOptedOut() && addressRecord.optOutSource == Domain::OptOutSource::Contact;
    const bool isOwn = contact.bySelf || (isSameContact && (isExplicit || optedOutThemselves));
    return contact.canBeMailed() && isOwn;
}

// The same second counts as later: the no was seen there first, and none of our writes raises a permission.
bool isOwnLaterAct(const Contact &contact, const AddressRecord &addressRecord)
{
    return isByPerson(contact, addressRecord) && addressRecord.optedOutAt.isValid() &&
           contact.optInDate >= addressRecord.optedOutAt;
}

// The members that contradict what is stored.
Result<QList<AddressRecord>> membersAgainst(Store::Database &database, const Members &members)
{
    const Store::AddressRecords addressRecords(database);
    QList<AddressRecord> there;
    for (QString last;;) {
        RETURN_IF_ERROR(checkInterruption());
        ASSIGN_OR_RETURN(const QList<AddressRecord> unlisted, addressRecords.mayHaveReturned(last));
        if (unlisted.isEmpty())
            return there;
        last = unlisted.last().address;
        for (const AddressRecord &addressRecord : unlisted) {
            if (!members.holds(addressRecord))
                continue;
            ASSIGN_OR_RETURN(const AddressView view, addressRecords.view(addressRecord.address));
            if (isAgainst(view))
                there.append(addressRecord);
        }
    }
}

// Reads the contact that has the address now. The known one may have got another address in Constant Contact
// since, and the address another contact.
QCoro::Task<Result<std::optional<ConstantContact::ContactRecord>>>
lookUpMember(const RoundServices &services, AddressRecord addressRecord, bool isListed)
{
    CO_ASSIGN_OR_RETURN(
        const std::optional<ConstantContact::ContactRecord> known,
        co_await ConstantContact::lookUpContact(services.api, addressRecord.contact, addressRecord.address));
    const bool isElsewhere = known && Domain::addressKey(known->contact.address) != addressRecord.address;
    if (!isElsewhere || !isListed)
        co_return known;
    co_return co_await ConstantContact::findContact(services.api, addressRecord.address);
}

// Somebody who wants to be back can be mailed again but is not on the list: the import adds them.
Result<void> applyResubscription(Store::AddressRecords &addressRecords, const AddressView &view,
                                 const Contact &contact)
{
    AddressRecord addressRecord = view.addressRecord;
    const AddressConsent consent = consentOf(view.holders, addressRecord);
    const bool isWanted = addressRecord.isOptedOut() && wantsBack(consent, addressRecord);
    if (!isWanted || !isOwnLaterAct(contact, addressRecord))
        return {};
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    addressRecord.optedOutAt = {};
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.markToDo(addressRecord.address);
}

// Reads the list once more, since an export shows no permission and no dates.
QCoro::Task<Result<void>> readMany(const RoundServices &services, QSet<QString> addresses,
                                   RoundFindings *findings)
{
    CO_ASSIGN_OR_RETURN(
        const ConstantContact::AllContacts read,
        co_await ConstantContact::readMembers(services.api, services.list.id, services.betweenCalls));
    for (Contact contact : read.records) {
        if (!addresses.contains(Domain::addressKey(contact.address)))
            continue;
        contact.lists = {services.list.id};
        findings->returned.append(contact);
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> findReturned(const RoundServices &services, Members members,
                                       RoundFindings *findings)
{
    CO_ASSIGN_OR_RETURN(const QList<AddressRecord> there, membersAgainst(services.database, members));
    if (there.size() > kMostAsked) {
        QSet<QString> addresses;
        for (const AddressRecord &addressRecord : std::as_const(there))
            addresses.insert(members.byId.value(addressRecord.contact, addressRecord.address));
        co_return co_await readMany(services, addresses, findings);
    }
    QSet<QString> unread; // the list shows them, but the search does not
    for (const AddressRecord &addressRecord : std::as_const(there)) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await lookUpMember(services, addressRecord, members.addresses.contains(addressRecord.address));
        if (!found) {
            const bool isAlone = co_await answersOthers(services, found.error());
            if (!isAlone)
                co_return found.error();
        }
        if (found && *found)
            findings->returned.append((*found)->contact);
        else
            unread.insert(members.byId.value(addressRecord.contact, addressRecord.address));
    }
    if (!unread.isEmpty())
        co_return co_await readMany(services, unread, findings);
    co_return Result<void>();
}

QCoro::Task<Result<void>> findResubscribed(const RoundServices &services, RoundFindings *findings)
{
    const Store::AddressRecords addressRecords(services.database);
    CO_ASSIGN_OR_RETURN(const QList<AddressRecord> wanted, addressRecords.wantedBack(kMostAsked));
    for (const AddressRecord &addressRecord : std::as_const(wanted)) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await ConstantContact::lookUpContact(services.api, addressRecord.contact,
                                                    addressRecord.address);
        if (!found) {
            const bool isAlone = co_await answersOthers(services, found.error());
            if (!isAlone)
                co_return found.error();
        } else if (*found && (*found)->contact.canBeMailed()) {
            findings->returned.append((*found)->contact);
        }
    }
    co_return Result<void>();
}

Result<void> applyReturn(const RoundServices &services, const QString &address, const Contact &contact)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const AddressView view, addressRecords.view(address));
    AddressRecord addressRecord = view.addressRecord;
    if (contact.lists && !contact.isOn(services.list.id) && !contact.deleted)
        return applyResubscription(addressRecords, view, contact);
    const bool isThere = contact.isOn(services.list.id) && !contact.deleted &&
                         contact.permission != Domain::PermissionToSend::Unsubscribed;
    if (!isThere || !isAgainst(view))
        return {};
    const AddressConsent consent = consentOf(view.holders, addressRecord);
    const bool saidNo = addressRecord.isOptedOut() || isNo(consent);
    const bool isPending = contact.permission == Domain::PermissionToSend::PendingConfirmation;
    if (saidNo && (isPending || (addressRecord.isOptedOut() && !contact.canBeMailed())))
        return {}; // signed up, but not confirmed yet, so the service sends no mail
    const bool isOwnAct = isOwnLaterAct(contact, addressRecord);
    const bool isPutBackByUs = addressRecord.wasPutBack();
    const bool isYes = consent.answer.subscribed == Subscription::Yes;
    const bool isRefused = !isYes && Domain::anySaysNo(view.holders); // perhaps only by a report
    const bool isBackWithoutAct = !saidNo && !isRefused && addressRecord.hasLeft() && !isPutBackByUs;
    const bool isBack = (isOwnAct && !Domain::isUnsentNo(consent.answer, addressRecord)) || isBackWithoutAct;
    if (!isBack && isPutBackByUs)
        return addressRecord.isToDo() ? Result<void>() : addressRecords.markToDo(address); // it comes off
    if (!isBack && !saidNo && isRefused) {
        if (addressRecord.membership == Membership::NotListed)
            addressRecord.membership = Membership::Seen;
        return addressRecords.save(addressRecord);
    }
    const bool isNobodyAsked = !view.holders.isEmpty() && !isSomebodyAsked(view);
    if (isBack && !isOwnAct && isNobodyAsked)
        return {}; // the owner may have done it, which is not an answer by the person
    if (isBack) {
        RETURN_IF_ERROR(addressRecords.recordReturn(address));
        addressRecord.optedOutAt = {};
    }
    const bool isAddedByOwner = !isBack && !saidNo && consent.shown;
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    addressRecord.membership = Membership::Listed;
    addressRecord.leftAt = {};
    addressRecord.removedThere = false;
    addressRecord.sentDigest.clear();
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return isAddedByOwner ? Result<void>() : addressRecords.markToDo(address);
}

} // namespace Sync
