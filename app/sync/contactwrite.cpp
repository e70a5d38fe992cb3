// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/contactwrite.h"

#include "constantcontact/contacts.h"
#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "sync/jobs.h"

namespace Sync {

using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::Contact;

namespace {

Result<void> learnContact(const RoundServices &services, const QString &address, const Domain::ContactId &id)
{
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, address));
    if (addressRecord.contact == id)
        return {};
    addressRecord.contact = id;
    return Store::AddressRecords(services.database).save(addressRecord);
}

} // namespace

QCoro::Task<Result<Contact>> writeContact(const RoundServices &services, Step step, Domain::ContactId id,
                                          QJsonObject body, std::function<Result<void>(const Contact &)> note)
{
    const QList<Store::JournalRow> rows{
        {step.address, step.client.id, step.wasListed, step.revision, step.digest, step.keys}};
    CO_ASSIGN_OR_RETURN(const Job job, recordJob(services, Store::JournalEntry::Kind::ContactUpdate, rows));
    // Store the id regardless of the response: a contact that has moved can be found by its id only.
    if (!id.isEmpty()) {
        CO_RETURN_IF_ERROR(learnContact(services, step.address, id));
    }
    Store::Journal journal(services.database);
    Result<Contact> written = Error();
    if (id.isEmpty())
        written = co_await ConstantContact::createContact(services.api, body);
    else
        written = co_await ConstantContact::replaceContact(services.api, id, body);
    if (!written && written.error().kind == Error::Kind::OutcomeUnknown)
        co_return written.error();
    if (!written) {
        CO_RETURN_IF_ERROR(journal.setState(job.entry.id, Store::JournalEntry::State::Void));
        co_return written.error();
    }
    if (!id.isEmpty())
        written->id = id;
    const Contact contact = *written;
    CO_RETURN_IF_ERROR(services.database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(note(contact));
        return journal.setState(job.entry.id, Store::JournalEntry::State::Done);
    }));
    co_return contact;
}

Result<bool> isOvertaken(const RoundServices &services, const Step &step)
{
    ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, step.address));
    if (addressRecord.dirtyRevision > step.revision || step.action != Step::Action::Move)
        return addressRecord.dirtyRevision > step.revision;
    return addressRecordOf(services, step.target).transform([&](const AddressRecord &target) {
        return target.dirtyRevision > step.targetRevision;
    });
}

} // namespace Sync
