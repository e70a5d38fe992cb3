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
#include "sync/members.h"
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

// A checkpoint ahead of the service's clock was stored under a wrong clock and tells nothing.
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

// Listed addresses that this round would import; at most one more than are read one by one.
Result<QStringList> listedAndChanged(const RoundServices &services, const RoundFindings &findings)
{
    QStringList addresses;
    Result<void> mayGoOn;
    const auto look = [&](const Domain::AddressView &view) {
        mayGoOn = checkInterruption();
        if (!mayGoOn)
            return false;
        if (planFor(view, findings.fieldTypes).action == Step::Action::Update)
            addresses.append(view.addressRecord.address);
        return addresses.size() <= kFewContacts;
    };
    RETURN_IF_ERROR(Store::AddressRecords(services.database).eachToDo(look));
    RETURN_IF_ERROR(mayGoOn);
    return addresses;
}

QCoro::Task<Result<std::optional<ConstantContact::ContactRecord>>> contactOf(const RoundServices &services,
                                                                             AddressRecord addressRecord)
{
    if (!addressRecord.contact.isEmpty()) {
        const Result<ConstantContact::ContactRecord> record =
            co_await ConstantContact::readContact(services.api, addressRecord.contact);
        if (record)
            co_return std::optional<ConstantContact::ContactRecord>(*record);
        if (record.error().kind != Error::Kind::NotFound)
            co_return record.error();
    }
    co_return co_await ConstantContact::findContact(services.api, addressRecord.address);
}

using FoundContact = std::optional<ConstantContact::ContactRecord>;

// Looks up addresses that should be on the list, with one call each.
QCoro::Task<Result<void>> readFew(const RoundServices &services, QStringList addresses,
                                  RoundFindings *findings)
{
    for (const QString &address : addresses) {
        CO_ASSIGN_OR_RETURN(const AddressRecord known, addressRecordOf(services, address));
        const Result<FoundContact> read = co_await contactOf(services, known);
        if (!read) {
            const bool isAlone = co_await answersOthers(services, read.error());
            if (!isAlone)
                co_return read.error();
            findings->unread.insert(address);
            continue;
        }
        const FoundContact &found = *read;
        const bool optedOut = found && found->contact.permission == Domain::PermissionToSend::Unsubscribed;
        const bool listed =
            found && !found->contact.deleted && found->contact.lists.contains(services.list.id);
        if (optedOut)
            findings->optOuts.append(found->contact);
        else if (!listed)
            findings->departed.append(address);
        if (found && found->contact.deleted)
            findings->deleted.insert(address);
        if (listed && !optedOut && Domain::addressKey(found->contact.address) != address)
            findings->renamed.insert(address);
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

// Number of people of whom it is known, or known to be unknown, why they are missing.
qsizetype explained(const RoundFindings &findings)
{
    return findings.departed.size() + findings.optOuts.size() + findings.renamed.size() +
           findings.unread.size();
}

// Finds our addresses that are not among the members. Some contacts have changed their address, others were
// deleted. The member list does not show all of that, so the contacts are looked up unless there are too
// many.
QCoro::Task<Result<void>> findMissing(const RoundServices &services, Members members, RoundFindings *findings)
{
    const Store::AddressRecords addressRecords(services.database);
    CO_ASSIGN_OR_RETURN(const QStringList listed, addressRecords.listedAddresses());
    QStringList asked;
    QStringList others;
    for (const QString &address : listed) {
        if (members.addresses.contains(address))
            continue;
        CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, address));
        if (members.byId.contains(addressRecord.contact))
            findings->renamed.insert(address);
        else if (optedOutIn(*findings, addressRecord))
            continue;
        else
            (asked.size() < kMostAsked ? asked : others).append(address);
    }
    const qsizetype before = explained(*findings);
    const Result<void> read = co_await readFew(services, asked, findings);
    if (!read)
        co_return read;
    if (members.unreadable > 0) {
        // Some of the others may be among the unreadable members; they are asked for in later rounds.
        findings->unread.unite(QSet<QString>(others.cbegin(), others.cend()));
        co_return Result<void>();
    }
    if (explained(*findings) - before < asked.size()) {
        // One of the missing contacts is on the list: the member list was incomplete.
        co_return Error{Error::Kind::InvalidResponse,
                        QCoreApplication::translate("Sync",
                                                    "Constant Contact's list could not be read completely. "
                                                    "Listwell tries again at the next sync."),
                        u"members missing from the list"_s,
                        {}};
    }
    findings->departed += others;
    co_return Result<void>();
}

// Contacts of ours that opted out and are members again. Only the person can have done that, so each contact
// is looked up.
QCoro::Task<Result<void>> findReturned(const RoundServices &services, Members members,
                                       RoundFindings *findings)
{
    CO_ASSIGN_OR_RETURN(const QStringList out, Store::AddressRecords(services.database).optedOutAddresses());
    qsizetype asked = 0;
    for (const QString &address : out) {
        if (!members.addresses.contains(address) || ++asked > kMostAsked)
            continue;
        CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, address));
        const Result<FoundContact> found = co_await contactOf(services, addressRecord);
        if (!found) {
            const bool isAlone = co_await answersOthers(services, found.error());
            if (!isAlone)
                co_return found.error();
            continue; // asked again at the next look
        }
        if (*found)
            findings->returned.append((*found)->contact);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> compareWholeList(const RoundServices &services, RoundFindings *findings)
{
    CO_ASSIGN_OR_RETURN(const Members members, co_await readMembers(services, findings->memberCount));
    findings->members = members;
    CO_RETURN_IF_ERROR(co_await findMissing(services, members, findings));
    co_return co_await findReturned(services, members, findings);
}

// Stores what the member list tells of each contact: the id, which single-contact updates need later, and the
// permission, without which nobody is mailed.
Result<void> keepContactIds(const RoundServices &services, const Members &members)
{
    Store::AddressRecords addressRecords(services.database);
    for (auto member = members.byId.cbegin(); member != members.byId.cend(); ++member) {
        RETURN_IF_ERROR(checkInterruption());
        ASSIGN_OR_RETURN(const std::optional<AddressRecord> found, addressRecords.find(*member));
        const Domain::PermissionToSend permission = members.permissions.value(member.key());
        const bool isKnown = found && found->contact == member.key() && found->permission == permission;
        const bool isOut =
            permission == Domain::PermissionToSend::Unsubscribed; // found by pull() as opt-outs
        if (!found || found->isOptedOut() || isKnown || isOut)
            continue;
        AddressRecord addressRecord = *found;
        addressRecord.contact = member.key();
        addressRecord.permission = permission;
        RETURN_IF_ERROR(addressRecords.save(addressRecord));
    }
    return {};
}

} // namespace

QCoro::Task<Result<RoundFindings>> pull(const RoundServices &services)
{
    RoundFindings findings;
    const Store::SyncState state(services.database);
    CO_ASSIGN_OR_RETURN(const Store::SyncCheckpoint checkpoint, state.checkpoint());

    CO_ASSIGN_OR_RETURN(const QList<Domain::CustomField> fields,
                        Store::CustomFields(services.database).all());
    for (const Domain::CustomField &field : fields)
        findings.fieldTypes.insert(field.label, field.type);

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
                        co_await ConstantContact::readOptOuts(services.api, since));
    findings.optOuts = optOuts.records;
    findings.allOptOutsRead = optOuts.unreadable == 0;

    const bool longAgo = isFullCompareDue(checkpoint, findings.startedAt);
    if (longAgo) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts deleted,
                            co_await ConstantContact::readDeleted(services.api));
        findings.deletedThere = deleted.records;
    }
    CO_RETURN_IF_ERROR(co_await readChangesSinceCopy(services, &findings));
    CO_ASSIGN_OR_RETURN(const bool listed, Store::AddressRecords(services.database).anyListed());
    bool nothingToFind = !listed;
    if (nothingToFind) {
        CO_ASSIGN_OR_RETURN(const QStringList out,
                            Store::AddressRecords(services.database).optedOutAddresses());
        nothingToFind = out.isEmpty();
    }
    if (nothingToFind && (findings.memberCount == 0 || checkpoint.fullCompareAt.isValid()))
        co_return findings; // none of our addresses is on the list, so none can have left or returned
    CO_ASSIGN_OR_RETURN(const QStringList changed, listedAndChanged(services, findings));
    const bool countMoved = checkpoint.expectedMembers != findings.memberCount;
    Result<void> looked;
    if (countMoved || longAgo || changed.size() > kFewContacts) {
        services.progress(QCoreApplication::translate("Sync", "Checking for people who left the list…"));
        looked = co_await compareWholeList(services, &findings);
    } else if (!changed.isEmpty()) {
        looked = co_await readFew(services, changed, &findings);
    }
    if (!looked)
        co_return looked.error();
    co_return findings;
}

Result<int> countLeaving(const RoundServices &services, const RoundFindings &findings)
{
    const Store::AddressRecords addressRecords(services.database);
    QSet<QString> leaving(findings.departed.cbegin(), findings.departed.cend());
    for (const Contact &contact : findings.optOuts) {
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

Result<void> applyRemoteChanges(const RoundServices &services, const RoundFindings &findings,
                                RoundTally &tally)
{
    for (const Contact &contact : findings.optOuts) {
        RETURN_IF_ERROR(applyContact(services, findings, tally, contact));
    }
    for (const QString &address : findings.departed) {
        RETURN_IF_ERROR(applyDeparture(services, findings, tally, address));
    }
    const QList<Contact> deletedThere = findings.deletedThere.value_or(QList<Contact>());
    for (const Contact &contact : deletedThere) {
        RETURN_IF_ERROR(applyDeletion(services, contact));
    }
    for (const Contact &contact : findings.returned) {
        RETURN_IF_ERROR(applyContact(services, findings, tally, contact));
    }
    RETURN_IF_ERROR(applyChangesSinceCopy(services, findings, tally));
    return findings.members ? keepContactIds(services, *findings.members) : Result<void>();
}

} // namespace Sync
