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
#include "store/syncdata/syncstate.h"
#include "sync/contactchanges.h"
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
    RETURN_IF_ERROR(Store::AddressRecords(context.database).eachToDo(look));
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
        CO_ASSIGN_OR_RETURN(const AddressRecord known, addressRecordOf(context, address));
        CO_ASSIGN_OR_RETURN(const std::optional<ConstantContact::ContactRecord> found,
                            co_await contactOf(context, known));
        const bool optedOut = found && found->contact.permission == Domain::PermissionToSend::Unsubscribed;
        const bool listed =
            found && !found->contact.deleted && found->contact.lists.contains(context.list.id);
        if (optedOut)
            remoteChanges->optOuts.append(found->contact);
        else if (!listed)
            remoteChanges->departed.append(address);
        if (found && found->contact.deleted)
            remoteChanges->deleted.insert(address);
        if (listed && !optedOut && Domain::addressKey(found->contact.address) != address)
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
    CO_ASSIGN_OR_RETURN(const QStringList listed, addressRecords.listedAddresses());
    QStringList asked;
    QStringList others;
    for (const QString &address : listed) {
        if (members.addresses.contains(address))
            continue;
        CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(context, address));
        if (members.byId.contains(addressRecord.contact))
            remoteChanges->renamed.insert(address);
        else if (optedOutIn(*remoteChanges, addressRecord))
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
    CO_ASSIGN_OR_RETURN(const QStringList out, Store::AddressRecords(context.database).optedOutAddresses());
    qsizetype asked = 0;
    for (const QString &address : out) {
        if (!members.addresses.contains(address) || ++asked > kMostAsked)
            continue;
        CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(context, address));
        CO_ASSIGN_OR_RETURN(const std::optional<ConstantContact::ContactRecord> found,
                            co_await contactOf(context, addressRecord));
        if (found)
            remoteChanges->returned.append(found->contact);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> compareWholeList(RoundContext &context, RemoteChanges *remoteChanges)
{
    CO_ASSIGN_OR_RETURN(const Members members, co_await readMembers(context, remoteChanges->memberCount));
    remoteChanges->members = members;
    context.membersBefore = members.addresses;
    CO_RETURN_IF_ERROR(co_await findMissing(context, members, remoteChanges));
    co_return co_await findReturned(context, members, remoteChanges);
}

// Stores the contact ids that the member list contains; single-contact updates need them later.
Result<void> keepContactIds(RoundContext &context, const Members &members)
{
    Store::AddressRecords addressRecords(context.database);
    for (auto member = members.byId.cbegin(); member != members.byId.cend(); ++member) {
        ASSIGN_OR_RETURN(const std::optional<AddressRecord> found, addressRecords.find(*member));
        if (!found || found->isOptedOut() || found->contact == member.key())
            continue;
        AddressRecord addressRecord = *found;
        addressRecord.contact = member.key();
        RETURN_IF_ERROR(addressRecords.save(addressRecord));
    }
    return {};
}

} // namespace

QCoro::Task<Result<RemoteChanges>> pull(RoundContext &context)
{
    const Store::SyncState state(context.database);
    CO_ASSIGN_OR_RETURN(const Store::SyncCheckpoint checkpoint, state.checkpoint());

    CO_ASSIGN_OR_RETURN(const QList<Domain::CustomField> fields, Store::CustomFields(context.database).all());
    for (const Domain::CustomField &field : fields)
        context.fieldTypes.insert(field.label, field.type);

    context.progress(QCoreApplication::translate("Sync", "Checking the list…"));
    CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                        co_await ConstantContact::readList(context.api, context.list.id));
    const QDateTime now = context.database.now();
    context.startedAt = list.serverTime.isValid() ? std::min(list.serverTime, now) : now;
    if (list.serverTime.isValid())
        context.serviceAhead = std::chrono::milliseconds(now.msecsTo(list.serverTime));
    CO_ASSIGN_OR_RETURN(const qint64 revision, state.revision());
    RemoteChanges remoteChanges;
    remoteChanges.revision = revision;
    remoteChanges.memberCount = list.list.membershipCount;

    context.progress(QCoreApplication::translate("Sync", "Checking for people who unsubscribed…"));
    const QDateTime everything = Core::utc(QDate(1990, 1, 1));
    const QDateTime since =
        checkpoint.optOutsSeenUntil.isValid() ? checkpoint.optOutsSeenUntil.addSecs(-kOverlap) : everything;
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts optOuts,
                        co_await ConstantContact::readOptOuts(context.api, since));
    remoteChanges.optOuts = optOuts.records;
    remoteChanges.allOptOutsRead = optOuts.unreadable == 0;

    const bool longAgo = !checkpoint.fullCompareAt.isValid() ||
                         checkpoint.fullCompareAt.secsTo(context.startedAt) >= kFullCompareInterval;
    if (longAgo) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts deleted,
                            co_await ConstantContact::readDeleted(context.api));
        remoteChanges.deletedThere = deleted.records;
    }
    CO_RETURN_IF_ERROR(co_await readChangesSinceCopy(context, &remoteChanges));
    CO_ASSIGN_OR_RETURN(const bool listed, Store::AddressRecords(context.database).anyListed());
    bool nothingToFind = !listed;
    if (nothingToFind) {
        CO_ASSIGN_OR_RETURN(const QStringList out,
                            Store::AddressRecords(context.database).optedOutAddresses());
        nothingToFind = out.isEmpty();
    }
    if (nothingToFind && (remoteChanges.memberCount == 0 || checkpoint.fullCompareAt.isValid()))
        co_return remoteChanges; // none of our addresses is on the list, so none can have left or returned
    CO_ASSIGN_OR_RETURN(const QStringList changed, listedAndChanged(context));
    const bool countMoved = checkpoint.expectedMembers != remoteChanges.memberCount;
    Result<void> looked;
    if (countMoved || longAgo || changed.size() > kFewContacts) {
        context.progress(QCoreApplication::translate("Sync", "Checking for people who left the list…"));
        looked = co_await compareWholeList(context, &remoteChanges);
    } else if (!changed.isEmpty()) {
        looked = co_await readFew(context, changed, &remoteChanges);
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
        ASSIGN_OR_RETURN(const std::optional<AddressRecord> found,
                         *byId ? byId : addressRecords.find(Domain::addressKey(contact.address)));
        if (found && found->membership == Membership::Listed)
            leaving.insert(found->address);
    }
    return static_cast<int>(leaving.size());
}

Result<void> applyRemoteChanges(RoundContext &context, const RemoteChanges &remoteChanges)
{
    for (const Contact &contact : remoteChanges.optOuts) {
        RETURN_IF_ERROR(applyContact(context, contact));
    }
    for (const QString &address : remoteChanges.departed) {
        RETURN_IF_ERROR(applyDeparture(context, remoteChanges, address));
    }
    const QList<Contact> deletedThere = remoteChanges.deletedThere.value_or(QList<Contact>());
    for (const Contact &contact : deletedThere) {
        RETURN_IF_ERROR(applyDeletion(context, contact));
    }
    for (const Contact &contact : remoteChanges.returned) {
        RETURN_IF_ERROR(applyContact(context, contact));
    }
    RETURN_IF_ERROR(applyChangesSinceCopy(context, remoteChanges));
    return remoteChanges.members ? keepContactIds(context, *remoteChanges.members) : Result<void>();
}

} // namespace Sync
