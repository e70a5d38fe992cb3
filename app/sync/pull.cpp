// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pull.h"

#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "core/utc.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "store/syncdata/syncstate.h"
#include "sync/planner.h"
#include "sync/reconciliation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
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

// Listed addresses that this round would import; at most one more than are read one by one.
Result<QStringList> listedAndChanged(RoundContext &context)
{
    QStringList addresses;
    const auto look = [&](const Domain::AddressView &view) {
        if (planFor(view, context.fieldTypes).action == Step::Action::Update)
            addresses.append(view.addressRecord.address);
        return addresses.size() <= kFewContacts;
    };
    const Result<void> read = Store::AddressRecords(context.database).eachToDo(look);
    if (!read)
        return read.error();
    return addresses;
}

QCoro::Task<Result<std::optional<ConstantContact::ContactRecord>>> contactOf(RoundContext &context,
                                                                             AddressRecord addressRecord)
{
    if (!addressRecord.contact.isEmpty()) {
        const Result<ConstantContact::ContactRecord> record =
            co_await ConstantContact::readContact(context.api, addressRecord.contact);
        if (record)
            co_return std::optional<ConstantContact::ContactRecord>(*record);
        if (record.error().kind != Error::Kind::NotFound)
            co_return record.error();
    }
    co_return co_await ConstantContact::findContact(context.api, addressRecord.address);
}

// Looks up addresses that should be on the list, with one call each.
QCoro::Task<Result<void>> readFew(RoundContext &context, QStringList addresses, RemoteChanges *remoteChanges)
{
    for (const QString &address : addresses) {
        const Result<AddressRecord> known = addressRecordOf(context, address);
        if (!known)
            co_return known.error();
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await contactOf(context, *known);
        if (!found)
            co_return found.error();
        const bool optedOut =
            *found && (*found)->contact.permission == Domain::PermissionToSend::Unsubscribed;
        const bool listed =
            *found && !(*found)->contact.deleted && (*found)->contact.lists.contains(context.list.id);
        if (optedOut)
            remoteChanges->optOuts.append((*found)->contact);
        else if (!listed)
            remoteChanges->departed.append(address);
        if (*found && (*found)->contact.deleted)
            remoteChanges->deleted.insert(address);
        if (listed && !optedOut && Domain::addressKey((*found)->contact.address) != address)
            remoteChanges->renamed.insert(address);
    }
    co_return Result<void>();
}

bool optedOutIn(const RemoteChanges &remoteChanges, const AddressRecord &addressRecord)
{
    return std::ranges::any_of(remoteChanges.optOuts, [&addressRecord](const Contact &contact) {
        const bool same = (!addressRecord.contact.isEmpty() && contact.id == addressRecord.contact) ||
                          Domain::addressKey(contact.address) == addressRecord.address;
        return same && contact.permission == Domain::PermissionToSend::Unsubscribed;
    });
}

// Finds our addresses that are not among the members. Some contacts have changed their address, others were
// deleted. The member list does not show all of that, so the contacts are looked up unless there are too
// many.
QCoro::Task<Result<void>> findMissing(RoundContext &context, Members members, RemoteChanges *remoteChanges)
{
    const Store::AddressRecords addressRecords(context.database);
    const Result<QStringList> listed = addressRecords.listedAddresses();
    if (!listed)
        co_return listed.error();
    QStringList asked;
    QStringList others;
    for (const QString &address : *listed) {
        if (members.addresses.contains(address))
            continue;
        const Result<AddressRecord> addressRecord = addressRecordOf(context, address);
        if (!addressRecord)
            co_return addressRecord.error();
        if (members.byId.contains(addressRecord->contact))
            remoteChanges->renamed.insert(address);
        else if (optedOutIn(*remoteChanges, *addressRecord))
            continue;
        else
            (asked.size() < kMostAsked ? asked : others).append(address);
    }
    const qsizetype before =
        remoteChanges->departed.size() + remoteChanges->optOuts.size() + remoteChanges->renamed.size();
    const Result<void> read = co_await readFew(context, asked, remoteChanges);
    if (!read)
        co_return read;
    const qsizetype after =
        remoteChanges->departed.size() + remoteChanges->optOuts.size() + remoteChanges->renamed.size();
    if (after - before < asked.size()) {
        // One of the missing contacts is on the list: the member list was incomplete.
        co_return Error{Error::Kind::InvalidResponse,
                        QCoreApplication::translate("Sync",
                                                    "Constant Contact's list could not be read completely. "
                                                    "Listwell tries again at the next sync."),
                        u"members missing from the list"_s,
                        {}};
    }
    remoteChanges->departed += others;
    co_return Result<void>();
}

// Contacts of ours that opted out and are members again. Only the person can have done that, so each contact
// is looked up.
QCoro::Task<Result<void>> findReturned(RoundContext &context, Members members, RemoteChanges *remoteChanges)
{
    const Result<QStringList> out = Store::AddressRecords(context.database).optedOutAddresses();
    if (!out)
        co_return out.error();
    qsizetype asked = 0;
    for (const QString &address : *out) {
        if (!members.addresses.contains(address) || ++asked > kMostAsked)
            continue;
        const Result<AddressRecord> addressRecord = addressRecordOf(context, address);
        if (!addressRecord)
            co_return addressRecord.error();
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await contactOf(context, *addressRecord);
        if (!found)
            co_return found.error();
        if (*found)
            remoteChanges->returned.append((*found)->contact);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> compareWholeList(RoundContext &context, RemoteChanges *remoteChanges)
{
    const Result<Members> members = co_await readMembers(context, remoteChanges->memberCount);
    if (!members)
        co_return members.error();
    remoteChanges->members = *members;
    context.membersBefore = members->addresses;
    const Result<void> missing = co_await findMissing(context, *members, remoteChanges);
    if (!missing)
        co_return missing;
    co_return co_await findReturned(context, *members, remoteChanges);
}

// Applies one opt-out to one address. Overlapping time ranges return the same opt-out twice; the second has
// no effect.
Result<void> applyOptOut(RoundContext &context, AddressRecord addressRecord, const Contact &contact)
{
    Store::AddressRecords addressRecords(context.database);
    const QDateTime at = contact.optOutDate.isValid() ? contact.optOutDate : context.startedAt;
    if (addressRecord.isOptedOut() && addressRecord.optedOutAt == at)
        return {};
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    addressRecord.optedOutAt = at;
    addressRecord.optOutSource = contact.optOutSource;
    addressRecord.membership = Membership::NotListed;
    addressRecord.sentDigest.clear();
    if (const Result<void> saved = addressRecords.save(addressRecord); !saved)
        return saved;
    const Result<int> changed = addressRecords.recordOptOut(addressRecord.address, at);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return {};
    context.report.counts.unsubscribedHere += *changed;
    return noteResult(context, {}, addressRecord.address, Domain::RoundAction::UnsubscribedHere);
}

// Applies a return by the person's own action, through a sign-up form or the resubscribe e-mail.
Result<void> applyReturn(RoundContext &context, AddressRecord addressRecord, const Contact &contact)
{
    const bool canBeMailed = contact.permission == Domain::PermissionToSend::Explicit ||
                             contact.permission == Domain::PermissionToSend::Implicit;
    if (!addressRecord.isOptedOut() || !canBeMailed)
        return {};
    Store::AddressRecords addressRecords(context.database);
    addressRecord.permission = contact.permission;
    addressRecord.contact = contact.id;
    if (const Result<void> saved = addressRecords.save(addressRecord); !saved)
        return saved;
    if (const Result<int> changed = addressRecords.recordReturn(addressRecord.address); !changed)
        return changed.error();
    return addressRecords.markToDo(addressRecord.address);
}

// Recorded even for an address that no client has yet: an import would restore the contact.
Result<void> applyDeletion(RoundContext &context, const Contact &contact)
{
    const QString address = Domain::addressKey(contact.address);
    if (address.isEmpty())
        return {};
    Store::AddressRecords addressRecords(context.database);
    const Result<Domain::AddressView> view = addressRecords.view(address);
    if (!view)
        return view.error();
    AddressRecord addressRecord = view->addressRecord;
    const bool isOtherwise = addressRecord.isOptedOut() || addressRecord.membership != Membership::NotListed;
    if (addressRecord.removedThere || isOtherwise)
        return {};
    addressRecord.contact = contact.id;
    addressRecord.removedThere = true;
    addressRecord.leftAt = Domain::leavingTime(context.database.now(), view->holders);
    return addressRecords.save(addressRecord);
}

// Stores the contact ids that the member list contains; single-contact updates need them later.
Result<void> keepContactIds(RoundContext &context, const Members &members)
{
    Store::AddressRecords addressRecords(context.database);
    for (auto member = members.byId.cbegin(); member != members.byId.cend(); ++member) {
        const Result<std::optional<AddressRecord>> found = addressRecords.find(*member);
        if (!found)
            return found.error();
        if (!*found || (*found)->isOptedOut() || (*found)->contact == member.key())
            continue;
        AddressRecord addressRecord = **found;
        addressRecord.contact = member.key();
        if (const Result<void> saved = addressRecords.save(addressRecord); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> applyDeparture(RoundContext &context, const RemoteChanges &remoteChanges, const QString &address)
{
    Store::AddressRecords addressRecords(context.database);
    const Result<Domain::AddressView> view = addressRecords.view(address);
    if (!view)
        return view.error();
    AddressRecord addressRecord = view->addressRecord;
    if (addressRecord.isOptedOut())
        return {};
    addressRecord.membership = Membership::Left;
    addressRecord.leftAt = Domain::leavingTime(context.database.now(), view->holders);
    addressRecord.removedThere = remoteChanges.deleted.contains(address);
    addressRecord.sentDigest.clear();
    if (const Result<void> saved = addressRecords.save(addressRecord); !saved)
        return saved;
    ++context.report.counts.leftList;
    const Domain::Client client = view->holders.isEmpty() ? Domain::Client() : view->holders.first().client;
    return noteResult(context, client, address, Domain::RoundAction::LeftList);
}

Result<void> applyContact(RoundContext &context, const Contact &contact)
{
    const Store::AddressRecords addressRecords(context.database);
    QList<AddressRecord> concerned;
    const Result<std::optional<AddressRecord>> byId = addressRecords.findByContact(contact.id);
    if (!byId)
        return byId.error();
    if (*byId)
        concerned.append(**byId);
    const QString address = Domain::addressKey(contact.address);
    if (!address.isEmpty() && (!*byId || (*byId)->address != address)) {
        const Result<std::optional<AddressRecord>> byAddress = addressRecords.find(address);
        if (!byAddress)
            return byAddress.error();
        AddressRecord fresh;
        fresh.address = address;
        concerned.append(byAddress->value_or(fresh));
    }
    const bool out = contact.permission == Domain::PermissionToSend::Unsubscribed;
    for (const AddressRecord &addressRecord : concerned) {
        const Result<void> applied =
            out ? applyOptOut(context, addressRecord, contact) : applyReturn(context, addressRecord, contact);
        if (!applied)
            return applied;
    }
    return {};
}

QCoro::Task<Result<RemoteChanges>> pull(RoundContext &context)
{
    const Store::SyncState state(context.database);
    const Result<Store::SyncCheckpoint> checkpoint = state.checkpoint();
    if (!checkpoint)
        co_return checkpoint.error();

    const Result<QList<Domain::CustomField>> fields = Store::CustomFields(context.database).all();
    if (!fields)
        co_return fields.error();
    for (const Domain::CustomField &field : *fields)
        context.fieldTypes.insert(field.label, field.type);

    context.progress(QCoreApplication::translate("Sync", "Checking the list…"));
    const Result<ConstantContact::ListReading> list =
        co_await ConstantContact::readList(context.api, context.list.id);
    if (!list)
        co_return list.error();
    const QDateTime now = context.database.now();
    context.startedAt = list->serverTime.isValid() ? std::min(list->serverTime, now) : now;
    if (list->serverTime.isValid())
        context.serviceAhead = std::chrono::milliseconds(now.msecsTo(list->serverTime));
    const Result<qint64> revision = state.revision();
    if (!revision)
        co_return revision.error();
    RemoteChanges remoteChanges;
    remoteChanges.revision = *revision;
    remoteChanges.memberCount = list->list.membershipCount;

    context.progress(QCoreApplication::translate("Sync", "Checking for people who unsubscribed…"));
    const QDateTime everything = Core::utc(QDate(1990, 1, 1));
    const QDateTime since =
        checkpoint->optOutsSeenUntil.isValid() ? checkpoint->optOutsSeenUntil.addSecs(-kOverlap) : everything;
    const Result<ConstantContact::AllContacts> optOuts =
        co_await ConstantContact::readOptOuts(context.api, since);
    if (!optOuts)
        co_return optOuts.error();
    remoteChanges.optOuts = optOuts->records;
    remoteChanges.allOptOutsRead = optOuts->unreadable == 0;

    const bool longAgo = !checkpoint->fullCompareAt.isValid() ||
                         checkpoint->fullCompareAt.secsTo(context.startedAt) >= kFullCompareInterval;
    if (longAgo) {
        const Result<ConstantContact::AllContacts> deleted =
            co_await ConstantContact::readDeleted(context.api);
        if (!deleted)
            co_return deleted.error();
        remoteChanges.deletedThere = deleted->records;
    }
    const Result<void> caughtUp = co_await readChangesSinceCopy(context, &remoteChanges);
    if (!caughtUp)
        co_return caughtUp.error();
    const Result<bool> listed = Store::AddressRecords(context.database).anyListed();
    if (!listed)
        co_return listed.error();
    bool nothingToFind = !*listed;
    if (nothingToFind) {
        const Result<QStringList> out = Store::AddressRecords(context.database).optedOutAddresses();
        if (!out)
            co_return out.error();
        nothingToFind = out->isEmpty();
    }
    if (nothingToFind && (remoteChanges.memberCount == 0 || checkpoint->fullCompareAt.isValid()))
        co_return remoteChanges; // none of our addresses is on the list, so none can have left or returned
    const Result<QStringList> changed = listedAndChanged(context);
    if (!changed)
        co_return changed.error();
    const bool countMoved = checkpoint->expectedMembers != remoteChanges.memberCount;
    Result<void> looked;
    if (countMoved || longAgo || changed->size() > kFewContacts) {
        context.progress(QCoreApplication::translate("Sync", "Checking for people who left the list…"));
        looked = co_await compareWholeList(context, &remoteChanges);
    } else if (!changed->isEmpty()) {
        looked = co_await readFew(context, *changed, &remoteChanges);
    }
    if (!looked)
        co_return looked.error();
    co_return remoteChanges;
}

Result<int> countLeaving(RoundContext &context, const RemoteChanges &remoteChanges)
{
    const Store::AddressRecords addressRecords(context.database);
    QSet<QString> leaving(remoteChanges.departed.cbegin(), remoteChanges.departed.cend());
    for (const Contact &contact : remoteChanges.optOuts) {
        if (contact.permission != Domain::PermissionToSend::Unsubscribed)
            continue;
        const Result<std::optional<AddressRecord>> byId = addressRecords.findByContact(contact.id);
        if (!byId)
            return byId.error();
        Result<std::optional<AddressRecord>> found =
            *byId ? byId : addressRecords.find(Domain::addressKey(contact.address));
        if (!found)
            return found.error();
        if (*found && (*found)->membership == Membership::Listed)
            leaving.insert((*found)->address);
    }
    return static_cast<int>(leaving.size());
}

Result<void> applyRemoteChanges(RoundContext &context, const RemoteChanges &remoteChanges)
{
    for (const Contact &contact : remoteChanges.optOuts) {
        if (const Result<void> applied = applyContact(context, contact); !applied)
            return applied;
    }
    for (const QString &address : remoteChanges.departed) {
        if (const Result<void> applied = applyDeparture(context, remoteChanges, address); !applied)
            return applied;
    }
    const QList<Contact> deletedThere = remoteChanges.deletedThere.value_or(QList<Contact>());
    for (const Contact &contact : deletedThere) {
        if (const Result<void> applied = applyDeletion(context, contact); !applied)
            return applied;
    }
    for (const Contact &contact : remoteChanges.returned) {
        if (const Result<void> applied = applyContact(context, contact); !applied)
            return applied;
    }
    if (const Result<void> applied = applyChangesSinceCopy(context, remoteChanges); !applied)
        return applied;
    return remoteChanges.members ? keepContactIds(context, *remoteChanges.members) : Result<void>();
}

} // namespace Sync
