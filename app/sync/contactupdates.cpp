// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/contactupdates.h"

#include "constantcontact/contactpayload.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "sync/contactchanges.h"
#include "sync/contactwrite.h"
#include "sync/departures.h"
#include "sync/sentfields.h"

#include <QCoreApplication>

#include <functional>

namespace Sync {

using namespace Qt::StringLiterals;
using ConstantContact::ContactRecord;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::Contact;
using Domain::Membership;
using Domain::PermissionToSend;

namespace {

using Found = std::optional<ContactRecord>;

bool wasSent(const AddressRecord &addressRecord)
{
    return !addressRecord.contact.isEmpty() || !addressRecord.sentDigest.isEmpty() ||
           addressRecord.membership != Membership::NotListed;
}

// Whether the contact of this address may exist although the search found none: the list that was read shows
// it, or it was sent and the whole list was not compared.
bool mayExist(const RoundFindings &findings, const AddressRecord &addressRecord)
{
    const bool isSeen = findings.members && findings.members->holds(addressRecord);
    const bool isAbsent = findings.members && findings.members->isWhole() && !isSeen;
    return isSeen || (wasSent(addressRecord) && !isAbsent);
}

Error notFound()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Sync", "Constant Contact did not find this contact. Listwell looks "
                                                "through the whole list at the next sync."),
            {},
            {}};
}

// A write would erase everything that the response omitted.
Error cutShort()
{
    return {Error::Kind::InvalidResponse,
            QCoreApplication::translate("Sync", "Constant Contact did not return this contact completely, so "
                                                "it was not changed. Listwell tries again at the next sync."),
            {},
            {}};
}

// A write that waits for its contact stays due, and the next round compares the whole list.
Result<void> noteUnread(const RoundServices &services, RoundTally &tally, const Step &step,
                        const Error &reason)
{
    tally.needsComparison = true;
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.address));
    addressRecord.attentionReason = reason.message;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    return noteFailedClient(services, tally, step.client, step.address, addressRecord.attentionReason);
}

// The whole list was compared, and the contact is not on it, at least not under its address.
Result<void> tellLost(const RoundServices &services, RoundTally &tally, const Step &step)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.address));
    addressRecord.attentionReason = QCoreApplication::translate(
        "Sync", "Constant Contact has no contact with this address, so nobody was unsubscribed there.");
    addressRecord.remedy = QCoreApplication::translate(
        "Sync", "If the person has another address there, unsubscribe that contact in Constant Contact.");
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    return noteFailedClient(services, tally, step.client, step.address,
                            addressRecord.attentionReason + u' ' + addressRecord.remedy);
}

// A permanently rejected change is not tried again until the client changes; one with a lost response is.
Result<void> failed(const RoundServices &services, RoundTally &tally, const Step &step, const Error &error)
{
    if (error.kind != Error::Kind::InvalidInput)
        return noteFailedClient(services, tally, step.client, step.address, error.message);
    const QString remedy =
        QCoreApplication::translate("Sync", "Check the profile for an unusual value and change it.");
    if (step.action != Step::Action::Move)
        return holdBack(services, tally, step.client, step.address, step.revision, {error.message, remedy});
    // Hold back both addresses: the new one alone would be imported as a second contact.
    ASSIGN_OR_RETURN(AddressRecord old, addressRecordOf(services, step.address));
    old.doneRevision = step.revision;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(old));
    return holdBack(services, tally, step.client, step.target, step.targetRevision, {error.message, remedy});
}

// After a Move or Clear: the contact at \p address has the fields of the profile.
Result<void> settle(const RoundServices &services, const Step &step, const Contact &contact,
                    const QString &address)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, address));
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    addressRecord.membership = Membership::Listed;
    addressRecord.sentDigest = step.digest;
    addressRecord.sentKeys = step.keys;
    addressRecord.attentionReason = step.fieldError.reason;
    addressRecord.remedy = step.fieldError.remedy;
    addressRecord.removedThere = false;
    const qint64 revision = addressRecord.address == step.address ? step.revision : step.targetRevision;
    addressRecord.doneRevision = step.staysToDo ? 0 : revision;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.setListedAddress(step.client.id, address);
}

// The contact has the new address but is on none of our lists; an import adds it to the list.
Result<void> noteMovedUnlisted(const RoundServices &services, const Step &step, const Contact &contact)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.target));
    addressRecord.contact = contact.id;
    addressRecord.permission = contact.permission;
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    return addressRecords.setListedAddress(step.client.id, step.target);
}

// The new address belongs to another contact, whose state counts for the client.
QCoro::Task<Result<void>> reconcileHolder(const RoundServices &services, const RoundFindings &findings,
                                          RoundTally &tally, Step step)
{
    const Domain::ContactId holder{ConstantContact::uuidIn(services.api.lastServiceError().message)};
    if (holder.isEmpty())
        co_return Result<void>();
    const Result<ContactRecord> record = co_await ConstantContact::readContact(services.api, holder);
    if (!record && record.error().kind != Error::Kind::NotFound)
        co_return record.error();
    // A deleted contact keeps its address, but may not be found by its id.
    if (record && !record->contact.deleted)
        co_return services.database.transaction(
            [&] { return applyContact(services, findings, tally, record->contact); });
    co_return services.database.transaction(
        [&] { return noteHolderGone(services, findings, step.target, holder); });
}

// Records that the service holds the "no". The result refers to its parameters.
std::function<Result<void>(const Contact &)> unsubscribed(const RoundServices &services,
                                                          const RoundFindings &findings, RoundTally &tally,
                                                          const Step &step)
{
    return [&](const Contact &written) -> Result<void> {
        Contact contact = written;
        contact.permission = PermissionToSend::Unsubscribed;
        RETURN_IF_ERROR(closeAddressRecord(services, findings, step, contact, step.revision));
        ++tally.writes;
        ++tally.report.counts.unsubscribedThere;
        tally.newMembers -= step.wasListed ? 1 : 0;
        return noteResult(services, tally, step.client, step.address, Domain::RoundAction::UnsubscribedThere);
    };
}

void tellAlso(Step &step, const Domain::FieldError &fieldError)
{
    step.fieldError.reason = (step.fieldError.reason + u' ' + fieldError.reason).trimmed();
    step.fieldError.remedy = (step.fieldError.remedy + u' ' + fieldError.remedy).trimmed();
}

// A contact holds three phone numbers, and those that only Constant Contact has are kept.
void noteDropped(Step &step, const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    for (const QString &key : keys)
        step.keys.removeAll(key);
    tellAlso(step, phonesDoNotFit());
}

Domain::FieldError addressChangedOnBothSides(const QString &there)
{
    return {
        QCoreApplication::translate(
            "Sync", "The person's address was changed to %1 in Constant Contact, and in the profile as well. "
                    "Constant Contact has the profile's address now.")
            .arg(there),
        QCoreApplication::translate("Sync", "Ask the person which address is right, and save the profile.")};
}

// An address that the person changed there stays, unless the profile's was changed, too; both cases are
// reported.
// \param there  key of the contact's address
void noteAddressThere(Step &step, const QString &there)
{
    const bool isMove = step.action == Step::Action::Move;
    if (there == step.address || (isMove && there == step.target))
        return;
    tellAlso(step, isMove ? addressChangedOnBothSides(there) : addressChangedThere(there));
}

// Records that a single addition is on the list. The result refers to its parameters.
std::function<Result<void>(const Contact &)>
added(const RoundServices &services, const RoundFindings &findings, RoundTally &tally, const Step &step)
{
    return [&](const Contact &written) -> Result<void> {
        RETURN_IF_ERROR(settle(services, step, written, step.address));
        ++tally.writes;
        ++tally.report.counts.added;
        tally.newMembers += findings.wasMember(step.address) ? 0 : 1;
        RETURN_IF_ERROR(noteLeftOut(services, tally, step.client, step.address, step.fieldError));
        return noteResult(services, tally, step.client, step.address, Domain::RoundAction::Added);
    };
}

// Records that the contact has the fields of the profile. The result refers to its parameters.
std::function<Result<void>(const Contact &)>
updated(const RoundServices &services, const RoundFindings &findings, RoundTally &tally, const Step &step)
{
    return [&](const Contact &written) -> Result<void> {
        const bool isMove = step.action == Step::Action::Move;
        const QString address = isMove ? step.target : step.address;
        RETURN_IF_ERROR(step.wasListed ? settle(services, step, written, address)
                                       : noteMovedUnlisted(services, step, written));
        // The contact has the new address now; clear contact and permission of the old one.
        if (isMove) {
            RETURN_IF_ERROR(closeAddressRecord(services, findings, step, Contact()));
        }
        ++tally.writes;
        ++tally.report.counts.updated;
        RETURN_IF_ERROR(noteLeftOut(services, tally, step.client, address, step.fieldError));
        return noteResult(services, tally, step.client, address,
                          isMove ? Domain::RoundAction::Moved : Domain::RoundAction::Updated);
    };
}

// Writes all effects of one response in a single transaction.
Result<UpdateOutcome> noteInTransaction(const RoundServices &services, UpdateOutcome outcome,
                                        const std::function<Result<void>()> &note)
{
    RETURN_IF_ERROR(services.database.transaction(note));
    return outcome;
}

// An error that concerns only this person is reported, and the round goes on with the others (rule R18).
QCoro::Task<Result<UpdateOutcome>> failedAlone(const RoundServices &services, RoundTally &tally, Step step,
                                               Error error)
{
    const bool isAlone = co_await answersOthers(services, error);
    if (!isAlone)
        co_return error;
    co_return noteInTransaction(services, UpdateOutcome::Failed,
                                [&] { return failed(services, tally, step, error); });
}

QCoro::Task<Result<UpdateOutcome>> failedWrite(const RoundServices &services, RoundTally &tally, Step step,
                                               Error error)
{
    if (error.kind == Error::Kind::Forbidden)
        tally.forbidden.append(error);
    co_return co_await failedAlone(services, tally, step, error);
}

// Records that the contact has left the list; empty if it is still there.
std::function<Result<void>()> departureOf(const RoundServices &services, const RoundFindings &findings,
                                          RoundTally &tally, const Step &step, const Found &found)
{
    if (!found || found->contact.deleted)
        return [&] { return noteDeparture(services, findings, tally, step, DepartureKind::Deleted); };
    if (found->contact.permission == PermissionToSend::Unsubscribed)
        return [&] { return noteOptOut(services, findings, tally, step, found->contact); };
    if (step.wasListed && !found->contact.isOn(services.list.id))
        return [&] { return noteDeparture(services, findings, tally, step, DepartureKind::Left); };
    return {};
}

// The contact as it was read, with the client's fields, and for a Move the new address.
// \param step  notes the fields that do not fit, and an address that was changed there
// \param sentKeys  keys of the fields that were sent before; the emptied ones are cleared
QJsonObject bodyFor(Step &step, const ContactRecord &found, const QStringList &sentKeys,
                    const FieldBindings &fields)
{
    QStringList cleared = clearedKeys(sentKeys, sentFields(step.client));
    cleared.removeIf([&step](const QString &key) { return step.leftOut.contains(key); });
    QJsonObject body = ConstantContact::unchangedBody(found.whole, ConstantContact::UpdateSource::Account);
    noteDropped(step, ConstantContact::applyClientFields(body, step.client, cleared, fields.ids));
    const QString there = Domain::addressKey(found.contact.address);
    noteAddressThere(step, there);
    if (step.action == Step::Action::Move && there != step.target)
        ConstantContact::moveTo(body, Domain::sentAddress(step.client.email));
    return body;
}

// The contact is unsubscribed before our "no" arrives. If that is news, it counts for all clients of the
// contact, including merged ones with another address. An earlier write of ours may be it; in doubt the
// opt-out counts.
Result<void> noteAlreadyOut(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                            const Step &step, const Contact &contact)
{
    ASSIGN_OR_RETURN(const AddressRecord known, addressRecordOf(services, step.address));
    if (known.isOptedOut())
        return closeAddressRecord(services, findings, step, contact);
    return noteOptOut(services, findings, tally, step, contact);
}

QCoro::Task<Result<UpdateOutcome>> unsubscribeFound(const RoundServices &services,
                                                    const RoundFindings &findings, RoundTally &tally,
                                                    Step step, Found found)
{
    CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, step.address));
    if (!found && mayExist(findings, addressRecord))
        co_return notFound();
    const bool isBeforeThePull = findings.revision == 0;
    if (!found && isBeforeThePull)
        co_return UpdateOutcome::Overtaken; // one search may miss the contact: after the pull there is
                                            // another
    if (!found || found->contact.deleted) {
        const Store::AddressRecords addressRecords(services.database);
        CO_ASSIGN_OR_RETURN(const bool underWay, addressRecords.isUnderWay(step.address));
        if (underWay)
            co_return UpdateOutcome::Overtaken; // a job may create the contact: the "no" stays due
        co_return noteInTransaction(services, UpdateOutcome::Done, [&]() -> Result<void> {
            RETURN_IF_ERROR(closeAddressRecord(services, findings, step, std::nullopt));
            const bool isLost = !found && wasSent(addressRecord);
            return isLost ? tellLost(services, tally, step) : Result<void>();
        });
    }
    if (found->contact.permission == PermissionToSend::Unsubscribed)
        co_return noteInTransaction(services, UpdateOutcome::Done, [&] {
            return noteAlreadyOut(services, findings, tally, step, found->contact);
        });

    QJsonObject body = ConstantContact::unchangedBody(found->whole, ConstantContact::UpdateSource::Contact);
    ConstantContact::unsubscribe(body, QCoreApplication::translate("Sync", "Asked at the studio"));
    QJsonObject smaller = body;
    // The contact may have more entries than a write may contain: without the collections, the service keeps
    // them.
    ConstantContact::dropCollections(smaller);
    const QList<QJsonObject> bodies{body, smaller,
                                    ConstantContact::leastUnsubscribeBody(found->contact.address)};
    const Domain::ContactId id = found->contact.id;
    const std::function<Result<void>(const Contact &)> note = unsubscribed(services, findings, tally, step);
    Error refusal;
    for (const QJsonObject &each : bodies) {
        const Result<Contact> written = co_await writeContact(services, step, id, each, note);
        if (written)
            co_return UpdateOutcome::Done;
        refusal = written.error();
        if (refusal.kind != Error::Kind::InvalidInput)
            break;
    }
    co_return refusal;
}

} // namespace

QCoro::Task<Result<UpdateOutcome>>
unsubscribeContact(const RoundServices &services, const RoundFindings &findings, RoundTally &tally, Step step)
{
    CO_ASSIGN_OR_RETURN(const bool overtaken, isOvertaken(services, step));
    if (overtaken)
        co_return UpdateOutcome::Overtaken;
    CO_ASSIGN_OR_RETURN(const Found found,
                        co_await ConstantContact::lookUpContact(services.api, step.contact, step.address));
    const Result<UpdateOutcome> outcome = co_await unsubscribeFound(services, findings, tally, step, found);
    // The known contact may have got another address there since, and the address another contact (rule R16).
    const bool isElsewhere = found && Domain::addressKey(found->contact.address) != step.address;
    if (!outcome || !isElsewhere)
        co_return outcome;
    CO_ASSIGN_OR_RETURN(const Found other, co_await ConstantContact::findContact(services.api, step.address));
    const bool isMailed =
        other && !other->contact.deleted && other->contact.permission != PermissionToSend::Unsubscribed;
    if (!isMailed)
        co_return outcome;
    co_return co_await unsubscribeFound(services, findings, tally, step, other);
}

QCoro::Task<Result<UpdateOutcome>>
unsubscribeUnread(const RoundServices &services, const RoundFindings &findings, RoundTally &tally, Step step)
{
    CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, step.address));
    if (addressRecord.contact.isEmpty())
        co_return Error{Error::Kind::NotFound, {}, u"contact id is not known"_s, {}};
    const QJsonObject body = ConstantContact::leastUnsubscribeBody(step.address);
    const std::function<Result<void>(const Contact &)> note = unsubscribed(services, findings, tally, step);
    CO_RETURN_IF_ERROR(co_await writeContact(services, step, addressRecord.contact, body, note));
    co_return UpdateOutcome::Done;
}

QCoro::Task<Result<UpdateOutcome>> updateContact(const RoundServices &services, const RoundFindings &findings,
                                                 RoundTally &tally, Step step, FieldBindings fields)
{
    CO_ASSIGN_OR_RETURN(const bool overtaken, isOvertaken(services, step));
    if (overtaken)
        co_return UpdateOutcome::Overtaken;
    const bool isMove = step.action == Step::Action::Move;
    CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, step.address));
    const bool hasLeft = addressRecord.isOptedOut() || addressRecord.membership == Membership::Left;
    if (isMove && hasLeft)
        co_return noteInTransaction(services, UpdateOutcome::Done,
                                    [&] { return carryDeparture(services, step); });

    const Result<Found> found =
        co_await ConstantContact::lookUpContact(services.api, step.contact, step.address);
    if (!found)
        co_return co_await failedAlone(services, tally, step, found.error());
    const bool isCutShort =
        *found && !(*found)->contact.deleted && !ConstantContact::showsCollections((*found)->whole);
    if (isCutShort || (step.wasListed && !*found && mayExist(findings, addressRecord)))
        co_return noteInTransaction(services, UpdateOutcome::Failed, [&] {
            return noteUnread(services, tally, step, isCutShort ? cutShort() : notFound());
        });
    const bool gone = !*found || (*found)->contact.deleted;
    if (gone && isMove && !step.wasListed)
        co_return UpdateOutcome::ImportInstead;
    if (const std::function<Result<void>()> departure =
            departureOf(services, findings, tally, step, *found)) {
        co_return noteInTransaction(services, UpdateOutcome::Done, [&]() -> Result<void> {
            RETURN_IF_ERROR(departure());
            return isMove ? carryDeparture(services, step) : Result<void>();
        });
    }

    fitToFields(step, fields, addressRecord.sentKeys);
    const QJsonObject body = bodyFor(step, **found, addressRecord.sentKeys, fields);
    const Domain::ContactId id = (*found)->contact.id;
    const std::function<Result<void>(const Contact &)> note = updated(services, findings, tally, step);
    const Result<Contact> written = co_await writeContact(services, step, id, body, note);
    if (!written && isMove && written.error().kind == Error::Kind::Conflict) {
        const Result<void> reconciled = co_await reconcileHolder(services, findings, tally, step);
        if (!reconciled)
            co_return co_await failedAlone(services, tally, step, reconciled.error());
        co_return step.wasListed ? UpdateOutcome::RemoveInstead : UpdateOutcome::ImportInstead;
    }
    if (!written)
        co_return co_await failedWrite(services, tally, step, written.error());
    co_return step.wasListed ? UpdateOutcome::Done : UpdateOutcome::ImportInstead;
}

QCoro::Task<Result<UpdateOutcome>> addContact(const RoundServices &services, const RoundFindings &findings,
                                              RoundTally &tally, Step step, FieldBindings fields)
{
    CO_ASSIGN_OR_RETURN(const bool overtaken, isOvertaken(services, step));
    if (overtaken)
        co_return UpdateOutcome::Overtaken;
    fitToFields(step, fields, {});
    const QJsonObject created = ConstantContact::createdBody(step.client, fields.ids, services.list.id);
    const std::function<Result<void>(const Contact &)> note = added(services, findings, tally, step);
    const Domain::ContactId isNew;
    Result<Contact> written = co_await writeContact(services, step, isNew, created, note);
    if (!written && written.error().kind == Error::Kind::Conflict) {
        const Result<Found> found = co_await ConstantContact::findContact(services.api, step.address);
        if (found && *found) {
            const Contact &contact = (*found)->contact;
            CO_ASSIGN_OR_RETURN(const AddressRecord known, addressRecordOf(services, step.address));
            if (contact.permission == PermissionToSend::Unsubscribed) {
                co_return noteInTransaction(services, UpdateOutcome::Done,
                                            [&] { return applyContact(services, findings, tally, contact); });
            }
            if (contact.deleted && !known.removedThere) {
                co_return noteInTransaction(services, UpdateOutcome::Done, [&] {
                    return noteHolderGone(services, findings, step.address, contact.id);
                });
            }
            QJsonObject body =
                ConstantContact::unchangedBody((*found)->whole, ConstantContact::UpdateSource::Account);
            noteDropped(step, ConstantContact::applyClientFields(body, step.client, {}, fields.ids));
            ConstantContact::addToList(body, services.list.id);
            written = co_await writeContact(services, step, contact.id, body, note);
        } else if (!found) {
            written = found.error();
        }
    }
    if (!written)
        co_return co_await failedWrite(services, tally, step, written.error());
    co_return UpdateOutcome::Done;
}

} // namespace Sync
