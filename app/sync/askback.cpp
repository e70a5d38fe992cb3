// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/askback.h"

#include "constantcontact/contacts.h"
#include "constantcontact/resubscribe.h"
#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/database.h"
#include "sync/explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::AddressView;
using Domain::AskBack;
using Domain::ClientState;
using Domain::Contact;

namespace {

Error refused(const QString &sentence)
{
    return {Error::Kind::Refused, sentence, {}, {}};
}

Error usedUp()
{
    return refused(QCoreApplication::translate(
        "Sync",
        "Constant Contact has already sent its one invitation to this address and will not send another."));
}

Error notThere()
{
    return refused(QCoreApplication::translate(
        "Sync", "This address is no longer in Constant Contact, so it cannot be invited to resubscribe."));
}

// The address record of the client, if they may be invited now.
Result<AddressRecord> invitable(Store::Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const Domain::Client client, Store::ClientDirectory(database).client(id));
    ASSIGN_OR_RETURN(const AddressView view,
                     Store::AddressRecords(database).view(Domain::addressKey(client.email)));
    Domain::AddressHolder holder;
    holder.client = client;
    const auto found = std::ranges::find_if(
        view.holders, [id](const Domain::AddressHolder &other) { return other.client.id == id; });
    if (found != view.holders.end())
        holder = *found;
    // Check only the facts about the address; the caller has already checked the connection and the list.
    Circumstances ready;
    ready.now = database.now();
    ready.connected = true;
    ready.listChosen = true;
    const Domain::Explanation told = explain(view, holder, ready);
    if (told.step == Domain::RemedyStep::AskBack)
        return view.addressRecord;
    if (told.state == ClientState::AskedBack)
        return refused(told.reason + u' ' + told.remedy);
    return refused(QCoreApplication::translate("Sync", "This client cannot be invited to resubscribe. %1 %2")
                       .arg(told.reason, told.remedy));
}

Result<void> note(Store::Database &database, AddressRecord &addressRecord, AskBack askBack)
{
    addressRecord.askBack = askBack;
    addressRecord.askedBackAt = askBack == AskBack::NotSent ? QDateTime() : database.now();
    return Store::AddressRecords(database).save(addressRecord);
}

// The person subscribed again without an invitation; the next round adds them to the list.
Result<void> noteReturn(Store::Database &database, AddressRecord addressRecord, const Contact &contact)
{
    return database.transaction([&]() -> Result<void> {
        Store::AddressRecords addressRecords(database);
        addressRecord.contact = contact.id;
        addressRecord.permission = contact.permission;
        RETURN_IF_ERROR(addressRecords.save(addressRecord));
        return addressRecords.markToDo(addressRecord.address);
    });
}

// Whether the mail may have been sent despite the error; most errors occur before that.
bool maybeSent(const Error &error)
{
    return error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::InvalidResponse ||
           error.kind == Error::Kind::TimedOut;
}

} // namespace

QCoro::Task<Result<void>> askBack(Store::Database &database, ConstantContact::ApiClient &api,
                                  Domain::ListId list, Domain::ClientId client)
{
    CO_ASSIGN_OR_RETURN(AddressRecord addressRecord, invitable(database, client));
    CO_ASSIGN_OR_RETURN(
        const std::optional<ConstantContact::ContactRecord> found,
        co_await ConstantContact::lookUpContact(api, addressRecord.contact, addressRecord.address));
    if (!found || found->contact.deleted)
        co_return notThere();
    const Contact *contact = &found->contact;
    if (contact->permission != Domain::PermissionToSend::Unsubscribed)
        co_return noteReturn(database, addressRecord, *contact);

    addressRecord.contact = contact->id;
    CO_RETURN_IF_ERROR(note(database, addressRecord, AskBack::Sending));
    const Result<void> sent = co_await ConstantContact::resubscribe(api, addressRecord.contact, list);
    if (!sent && maybeSent(sent.error()))
        co_return sent.error(); // stays recorded, so that a second mail is never sent
    const bool wasSentBefore = !sent && sent.error().kind == Error::Kind::Conflict;
    const AskBack outcome = sent ? AskBack::Sent : wasSentBefore ? AskBack::UsedUp : AskBack::NotSent;
    CO_RETURN_IF_ERROR(note(database, addressRecord, outcome));
    if (wasSentBefore)
        co_return usedUp();
    if (!sent && sent.error().kind == Error::Kind::NotFound)
        co_return notThere();
    co_return sent;
}

} // namespace Sync
