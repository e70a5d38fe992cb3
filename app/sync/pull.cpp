// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pull.h"

#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "core/utc.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "store/syncdata/serviceclock.h"
#include "store/syncdata/syncstate.h"
#include "sync/contactchanges.h"
#include "sync/fieldsetup.h"
#include "sync/members.h"
#include "sync/planner.h"
#include "sync/reconciliation.h"
#include "sync/returns.h"
#include "sync/slices.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Result;
using Domain::AddressRecord;
using Domain::Contact;
using Domain::Membership;

namespace {

constexpr qint64 kOverlap =
    10 * 60; // seconds; time ranges overlap, so that an opt-out is found twice rather than missed
constexpr qint64 kFullCompareInterval = 24 * 60 * 60; // seconds between two comparisons of the whole list
constexpr qsizetype kFewContacts = 3; // maximum of contacts read one by one; for more, the whole list is read
constexpr qsizetype kMostAsked = 20;  // maximum of missing members looked up one by one

// Whether an import to our address would miss the contact, since the service compares spellings.
bool isRespelled(const QString &there, const QString &address)
{
    return Domain::addressKey(there) != address ||
           there.compare(Domain::sentAddress(there), Qt::CaseInsensitive) != 0;
}

// A checkpoint ahead of the service's clock was stored under a wrong clock and is useless.
QDateTime startOfOptOutSearch(const Store::SyncCheckpoint &checkpoint, const QDateTime &now)
{
    const QDateTime &seen = checkpoint.optOutsSeenUntil;
    return seen.isValid() && seen <= now ? seen.addSecs(-kOverlap) : Core::utc(QDate(1990, 1, 1));
}

bool isFullCompareDue(const Store::SyncCheckpoint &checkpoint, const QDateTime &now)
{
    const QDateTime &last = checkpoint.fullCompareAt;
    return !last.isValid() || last > now || last.secsTo(now) >= kFullCompareInterval;
}

/// Listed addresses that the round would change.
struct Changed
{
    QStringList addresses;      ///< at most one more than are read one by one
    bool needsContacts = false; ///< some come off the list, which takes the ids of their contacts
};

// Addresses known to be on the list that this round would import or take off, or whose clients it would add
// under another address. A person who left meanwhile must not count as taken off by us, nor come back by the
// import.
Result<Changed> listedAndChanged(const RoundServices &services, const RoundFindings &findings)
{
    Changed changed;
    QStringList &addresses = changed.addresses;
    // Addresses under which clients were last sent. If others keep one and it left the list, those clients
    // left as well and must not be added under their new addresses. A contact that moves is read before it is
    // written; one whose new address is taken does not move, but comes off the list.
    QSet<QString> previous;
    QSet<QString> staying;
    QSet<QString> moving;
    Result<void> mayGoOn;
    const auto look = [&](const Domain::AddressView &view) {
        mayGoOn = checkInterruption();
        if (!mayGoOn)
            return false;
        const Step::Action action = planFor(view, findings.customFields).action;
        const Membership membership = view.addressRecord.membership;
        const bool isTakenOff = action == Step::Action::RemoveFromList && membership == Membership::Listed;
        const bool isSeen = action == Step::Action::Add && membership == Membership::Seen;
        if (action == Step::Action::Update || isTakenOff || isSeen)
            addresses.append(view.addressRecord.address);
        changed.needsContacts = changed.needsContacts || (isTakenOff && view.addressRecord.contact.isEmpty());
        if (action == Step::Action::Move)
            moving.insert(view.addressRecord.address);
        for (const AddressRecord &each : view.previous) {
            if (each.membership == Membership::Listed)
                (action == Step::Action::Add ? previous : staying).insert(each.address);
        }
        return addresses.size() <= kFewContacts;
    };
    RETURN_IF_ERROR(Store::AddressRecords(services.database).eachToDo(look));
    RETURN_IF_ERROR(mayGoOn);
    for (const QString &address : previous.subtract(moving).unite(staying)) {
        if (addresses.size() <= kFewContacts && !addresses.contains(address))
            addresses.append(address);
    }
    return changed;
}

// Whether this round adds anybody who is not known to be there: a contact that was deleted meanwhile must not
// be revived.
Result<bool> isAnyAddition(const RoundServices &services, const RoundFindings &findings)
{
    bool isAny = false;
    Result<void> mayGoOn;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).eachToDo([&](const Domain::AddressView &view) {
        mayGoOn = checkInterruption();
        isAny = planFor(view, findings.customFields).action == Step::Action::Add;
        return mayGoOn && !isAny;
    }));
    RETURN_IF_ERROR(mayGoOn);
    return isAny;
}

// Looks up addresses that should be on the list, with one call each.
// \param unknown  gets those whose contact was not found, or was shown without its lists (rule R16)
QCoro::Task<Result<void>> readFew(const RoundServices &services, QStringList addresses,
                                  RoundFindings *findings, QStringList *unknown)
{
    for (const QString &address : addresses) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        CO_ASSIGN_OR_RETURN(const AddressRecord known, addressRecordOf(services, address));
        const Result<std::optional<ConstantContact::ContactRecord>> read =
            co_await ConstantContact::lookUpContact(services.api, known.contact, address);
        if (!read) {
            const bool isAlone = co_await answersOthers(services, read.error());
            if (!isAlone)
                co_return read.error();
            findings->unread.insert(address);
            continue;
        }
        if (!*read) {
            unknown->append(address);
            continue;
        }
        const Contact &contact = (*read)->contact;
        if (contact.deleted)
            findings->deleted.insert(address);
        if (contact.permission == Domain::PermissionToSend::Unsubscribed)
            findings->optOuts.append(contact);
        else if (!contact.deleted && !contact.lists)
            unknown->append(address);
        else if (contact.deleted || !contact.isOn(services.list.id))
            findings->departed.append(address);
        else if (isRespelled(contact.address, address))
            findings->renamed.insert(address, Domain::addressKey(contact.address));
    }
    co_return Result<void>();
}

bool optedOutIn(const RoundFindings &findings, const AddressRecord &addressRecord)
{
    return std::ranges::any_of(findings.optOuts, [&addressRecord](const Contact &contact) {
        const bool same = (!addressRecord.contact.isEmpty() && contact.id == addressRecord.contact) ||
                          Domain::addressKey(contact.address) == addressRecord.address;
        return same && contact.permission == Domain::PermissionToSend::Unsubscribed;
    });
}

// Number of people who are missing for a known reason, or whose contact could not be read.
qsizetype explained(const RoundFindings &findings)
{
    return findings.departed.size() + findings.optOuts.size() + findings.renamed.size() +
           findings.unread.size();
}

/// Our addresses that were on the list, and that the member list does not show now.
struct Missing
{
    QStringList asked;  ///< to be looked up one by one
    QStringList others; ///< too many for that
};

// Some contacts have another address or spelling now, and the member list shows it.
Result<Missing> missingFrom(const RoundServices &services, const Members &members, RoundFindings *findings)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const QStringList before, addressRecords.addressesThere());
    Missing missing;
    for (const QString &address : before) {
        RETURN_IF_ERROR(checkInterruption());
        if (members.addresses.contains(address)) {
            if (members.respelled.contains(address))
                findings->renamed.insert(address, address);
            continue;
        }
        ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, address));
        if (members.byId.contains(addressRecord.contact))
            findings->renamed.insert(address, members.byId.value(addressRecord.contact));
        else if (!optedOutIn(*findings, addressRecord))
            (missing.asked.size() < kMostAsked ? missing.asked : missing.others).append(address);
    }
    return missing;
}

// Finds out why some of our addresses are not among the members. Some contacts were deleted, which the member
// list does not show, so they are looked up unless there are too many.
QCoro::Task<Result<void>> findMissing(const RoundServices &services, Members members, RoundFindings *findings)
{
    CO_ASSIGN_OR_RETURN(const Missing missing, missingFrom(services, members, findings));
    const qsizetype before = explained(*findings);
    QStringList unknown;
    CO_RETURN_IF_ERROR(co_await readFew(services, missing.asked, findings, &unknown));
    const QStringList others = missing.others + unknown;
    // A reading that omits a member of the list proves nothing about addresses that were not looked up.
    const bool isTrue = explained(*findings) - before + unknown.size() == missing.asked.size();
    findings->members->omitsMember = !isTrue && !others.isEmpty();
    if (findings->members->isWhole())
        findings->departed += others;
    else // some may be among the members that were not read; later rounds look them up
        findings->unread.unite(QSet<QString>(others.cbegin(), others.cend()));
    co_return Result<void>();
}

QCoro::Task<Result<void>> compareWholeList(const RoundServices &services, RoundFindings *findings,
                                           MemberIds ids)
{
    CO_ASSIGN_OR_RETURN(const Members members, co_await readMembers(services, findings->memberCount, ids));
    findings->members = members;
    CO_RETURN_IF_ERROR(co_await findMissing(services, members, findings));
    co_return co_await findReturned(services, members, findings);
}

// An export does not show who gets no e-mail. One call more, once a day.
QCoro::Task<Result<void>> findUnmailable(const RoundServices &services, RoundFindings *findings)
{
    const bool isExport = findings->members->byId.isEmpty() && !findings->members->addresses.isEmpty();
    if (!isExport)
        co_return Result<void>();
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts found,
                        co_await ConstantContact::readUnmailableMembers(services.api, services.list.id,
                                                                        services.betweenCalls));
    if (found.unreadable.isEmpty())
        findings->unmailable = found.records;
    co_return Result<void>();
}

// An export is cheaper, but contains no ids. The ids are worth more calls once a day, since a contact whose
// address changes can only be found by its id, and for a write that waits for its contact.
Result<MemberIds> idsNeeded(const RoundServices &services, bool longAgo)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const bool anyUnknown, addressRecords.anyListedWithoutContact());
    ASSIGN_OR_RETURN(const bool anyWaiting, addressRecords.anyWaitingForContact());
    return (longAgo && anyUnknown) || anyWaiting ? MemberIds::Needed : MemberIds::NotNeeded;
}

// Whether anybody can have left the list or returned.
Result<bool> isAnythingToFind(const RoundServices &services)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const bool anyListed, addressRecords.anyListed());
    if (anyListed)
        return true;
    return addressRecords.anyMayHaveReturned();
}

// Checks the listed addresses that this round would change: a few one by one.
// \param ids  gets Needed if the whole list must be read with the ids of the contacts
// \return whether the whole list must be compared instead
QCoro::Task<Result<bool>> checkFew(const RoundServices &services, RoundFindings *findings, MemberIds *ids)
{
    CO_ASSIGN_OR_RETURN(const Changed changed, listedAndChanged(services, *findings));
    if (changed.addresses.size() > kFewContacts) {
        *ids = changed.needsContacts ? MemberIds::Needed : MemberIds::NotNeeded;
        co_return true;
    }
    RoundFindings few = *findings;
    QStringList unknown;
    CO_RETURN_IF_ERROR(co_await readFew(services, changed.addresses, &few, &unknown));
    if (unknown.isEmpty())
        *findings = few;
    co_return !unknown.isEmpty();
}

// The addresses of the contact that count as listed.
Result<QStringList> listedOf(const RoundServices &services, const Contact &contact)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(QList<AddressRecord> concerned, addressRecords.findByContact(contact.id));
    ASSIGN_OR_RETURN(const std::optional<AddressRecord> byAddress,
                     addressRecords.find(Domain::addressKey(contact.address)));
    if (byAddress)
        concerned.append(*byAddress);
    QStringList addresses;
    for (const AddressRecord &addressRecord : std::as_const(concerned)) {
        if (addressRecord.membership == Membership::Listed)
            addresses.append(addressRecord.address);
    }
    return addresses;
}

} // namespace

QCoro::Task<Result<RoundFindings>> pull(const RoundServices &services)
{
    RoundFindings findings;
    const Store::SyncState state(services.database);
    CO_ASSIGN_OR_RETURN(const Store::SyncCheckpoint checkpoint, state.checkpoint());

    CO_RETURN_IF_ERROR(co_await planFieldsAgain(services));
    CO_ASSIGN_OR_RETURN(const QList<Domain::CustomField> fields,
                        Store::CustomFields(services.database).all());
    findings.customFields = Domain::fieldsByLabel(fields);

    services.progress(QCoreApplication::translate("Sync", "Checking the list…"));
    CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                        co_await ConstantContact::readList(services.api, services.list.id));
    CO_ASSIGN_OR_RETURN(const QDateTime now, Store::ServiceClock(services.database).now());
    findings.startedAt = list.serverTime.isValid() ? list.serverTime : now;
    CO_ASSIGN_OR_RETURN(const qint64 revision, state.revision());
    findings.revision = revision;
    findings.listName = list.list.name;
    findings.memberCount = list.list.membershipCount;

    services.progress(QCoreApplication::translate("Sync", "Checking for people who unsubscribed…"));
    const QDateTime since = startOfOptOutSearch(checkpoint, findings.startedAt);
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts optOuts,
                        co_await ConstantContact::readOptOuts(services.api, since, services.betweenCalls));
    findings.optOuts = optOuts.records;
    findings.allOptOutsRead = optOuts.unreadable.isEmpty();

    const bool longAgo = isFullCompareDue(checkpoint, findings.startedAt);
    bool mayRevive = longAgo;
    if (!longAgo) {
        CO_ASSIGN_OR_RETURN(mayRevive, isAnyAddition(services, findings));
    }
    if (mayRevive) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts deleted,
                            co_await ConstantContact::readDeleted(services.api, services.betweenCalls));
        findings.deletedThere = deleted.records;
    }
    const QList<QJsonObject> unreadable = optOuts.unreadable;
    CO_RETURN_IF_ERROR(co_await readChangesSinceCopy(services, &findings, unreadable));
    bool wholeList = longAgo || checkpoint.expectedMembers != findings.memberCount;
    MemberIds idsForChanges = MemberIds::NotNeeded;
    if (!wholeList) {
        CO_ASSIGN_OR_RETURN(wholeList, co_await checkFew(services, &findings, &idsForChanges));
    }
    if (wholeList && (findings.memberCount == 0 || checkpoint.fullCompareAt.isValid())) {
        CO_ASSIGN_OR_RETURN(wholeList, isAnythingToFind(services));
    }
    if (wholeList) {
        services.progress(QCoreApplication::translate("Sync", "Checking for people who left the list…"));
        CO_ASSIGN_OR_RETURN(const MemberIds ids, idsNeeded(services, longAgo));
        const bool isAnyNeeded = ids == MemberIds::Needed || idsForChanges == MemberIds::Needed;
        CO_RETURN_IF_ERROR(co_await compareWholeList(services, &findings,
                                                     isAnyNeeded ? MemberIds::Needed : MemberIds::NotNeeded));
    }
    if (wholeList && longAgo) {
        CO_RETURN_IF_ERROR(co_await findUnmailable(services, &findings));
    }
    if (longAgo) {
        CO_RETURN_IF_ERROR(co_await findResubscribed(services, &findings));
    }
    co_return findings;
}

Result<int> countLeaving(const RoundServices &services, const RoundFindings &findings)
{
    QSet<QString> leaving;
    for (const QString &address : findings.departed) {
        ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, address));
        if (addressRecord.membership == Membership::Listed) // not those who were only seen there
            leaving.insert(address);
    }
    for (const Contact &contact : findings.optOuts) {
        RETURN_IF_ERROR(checkInterruption());
        if (contact.permission != Domain::PermissionToSend::Unsubscribed)
            continue;
        ASSIGN_OR_RETURN(const QStringList listed, listedOf(services, contact));
        leaving.unite(QSet<QString>(listed.cbegin(), listed.cend()));
    }
    return static_cast<int>(leaving.size());
}

QCoro::Task<Result<void>> applyOptOutsOfOthers(const RoundServices &services, RoundFindings *findings,
                                               RoundTally &tally)
{
    QList<Contact> others;
    QList<Contact> remaining;
    for (const Contact &contact : std::as_const(findings->optOuts)) {
        CO_RETURN_IF_ERROR(checkInterruption());
        CO_ASSIGN_OR_RETURN(const QStringList listed, listedOf(services, contact));
        const bool isOther = listed.isEmpty() && contact.permission == Domain::PermissionToSend::Unsubscribed;
        (isOther ? others : remaining).append(contact);
    }
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(services, others, [&](const Contact &contact) {
        return applyContact(services, *findings, tally, contact);
    }));
    findings->optOuts = remaining;
    co_return Result<void>();
}

Result<void> applyRemoteChanges(const RoundServices &services, const RoundFindings &findings,
                                RoundTally &tally)
{
    for (const Contact &contact : findings.optOuts) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(applyContact(services, findings, tally, contact));
    }
    for (const QString &address : findings.departed) {
        RETURN_IF_ERROR(applyDeparture(services, findings, tally, address));
    }
    const QList<Contact> deletedThere = findings.deletedThere.value_or(QList<Contact>());
    for (const Contact &contact : deletedThere) {
        RETURN_IF_ERROR(checkInterruption());
        RETURN_IF_ERROR(applyDeletion(services, findings, contact));
    }
    for (const Contact &contact : findings.returned) {
        RETURN_IF_ERROR(applyContact(services, findings, tally, contact));
    }
    RETURN_IF_ERROR(applyChangesSinceCopy(services, findings, tally));
    for (auto renamed = findings.renamed.cbegin(); renamed != findings.renamed.cend(); ++renamed) {
        RETURN_IF_ERROR(tellNewAddress(services, tally, renamed.key(), renamed.value()));
    }
    return {};
}

} // namespace Sync
