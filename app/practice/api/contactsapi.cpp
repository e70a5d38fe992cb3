// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/contactsapi.h"

#include "practice/api/contactbody.h"
#include "practice/api/contactquery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice::ContactsApi {

namespace {

Response holderConflict(const Contact &holder)
{
    return conflict(u"Validation failed: Email already exists for contact %1"_s.arg(holder.id));
}

/// The contact with the id in the path, including deleted ones.
Contact *contactOf(Call &call)
{
    return call.account.contact(call.ids.value(0));
}

Response noContact(const Call &call)
{
    return looksLikeId(call.ids.value(0)) ? notFound(u"The contact_id was not found."_s)
                                          : notFound(u"contact_id is in an invalid format."_s);
}

QList<PhoneNumber> withIds(QList<PhoneNumber> phones, Call &call)
{
    for (PhoneNumber &phone : phones) {
        phone.id = call.account.ids.next();
        phone.createdAt = phone.updatedAt = call.now;
    }
    return phones;
}

QList<StreetAddress> withIds(QList<StreetAddress> addresses, Call &call)
{
    for (StreetAddress &address : addresses) {
        address.id = call.account.ids.next();
        address.createdAt = address.updatedAt = call.now;
    }
    return addresses;
}

QList<Note> withIds(QList<Note> notes, Call &call)
{
    for (Note &note : notes) {
        if (note.id.isEmpty())
            note.id = call.account.ids.next();
        if (!note.createdAt.isValid())
            note.createdAt = call.now;
    }
    return notes;
}

/// Replaces the single values; those missing in the body are cleared.
void replaceCore(Contact &contact, const ContactBody &body)
{
    contact.firstName = body.firstName;
    contact.lastName = body.lastName;
    contact.jobTitle = body.jobTitle;
    contact.companyName = body.companyName;
    contact.birthdayMonth = body.birthdayMonth;
    contact.birthdayDay = body.birthdayDay;
    contact.anniversary = body.anniversary;
}

void replaceFields(Contact &contact, const QList<FieldValue> &fields, const Behaviours &behaviours)
{
    if (!behaviours.is("put_custom_fields"_L1, "merge"_L1)) {
        contact.fields = fields;
        return;
    }
    for (const FieldValue &value : fields) {
        contact.fields.removeIf([&value](const FieldValue &old) { return old.fieldId == value.fieldId; });
        contact.fields.append(value);
    }
}

/// Replaces the collections that were sent; the others are kept, or cleared by a switch.
void replaceCollections(Contact &contact, const ContactBody &body, Call &call)
{
    const bool wipe = call.behaviours().is("put_omitted_collections"_L1, "wipe"_L1);
    if (body.fields)
        replaceFields(contact, *body.fields, call.behaviours());
    else if (wipe)
        contact.fields.clear();
    if (body.phones || wipe)
        contact.phones = withIds(body.phones.value_or(QList<PhoneNumber>()), call);
    if (body.addresses || wipe)
        contact.addresses = withIds(body.addresses.value_or(QList<StreetAddress>()), call);
    if (body.notes || wipe)
        contact.notes = withIds(body.notes.value_or(QList<Note>()), call);
    if (body.taggings || wipe)
        contact.taggings = body.taggings.value_or(QStringList());
    if (body.lists || wipe)
        contact.lists = body.lists.value_or(QStringList());
}

/// Sets the permission.
/// \return whether it may be set; a PUT cannot undo the person's own opt-out
bool applyPermission(Contact &contact, const ContactBody &body, Call &call)
{
    const bool fallsBack =
        body.permission.isEmpty() && call.behaviours().is("put_without_permission"_L1, "implicit"_L1);
    const QString wanted = fallsBack ? u"implicit"_s : body.permission;
    if (wanted.isEmpty() || wanted == contact.email.permission)
        return true;
    if (wanted == "unsubscribed"_L1) {
        SimulatedAccount::optOut(contact, body.source, body.optOutReason, call.now);
        return true;
    }
    if (!contact.unsubscribed()) {
        contact.email.permission = wanted;
        contact.email.updatedAt = call.now;
        return true;
    }
    if (contact.email.optOutSource == "Contact"_L1)
        return call.behaviours().is("put_resubscribe"_L1, "ignore"_L1);
    SimulatedAccount::optIn(contact, wanted, u"Account"_s, call.now);
    return true;
}

} // namespace

Response getMany(Call &call)
{
    const std::variant<ContactQuery, Response> query = contactQuery(call);
    if (const Response *refusal = std::get_if<Response>(&query))
        return *refusal;
    return contactPage(call, std::get<ContactQuery>(query));
}

Response create(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject object = QJsonDocument::fromJson(call.request.body).object();
    const ContactBody body = contactBody(object, ContactVerb::Create, call.account, check);
    if (!body.hasEmail && body.firstName.isEmpty() && body.lastName.isEmpty() &&
        !object.contains("sms_channel"_L1))
        check.fault(
            u"at least one of first_name, last_name, email_address.address or sms_channel is required"_s);
    if (!check.ok())
        return check.response();
    if (const Contact *holder = body.hasEmail ? call.account.contactWithAddress(body.address) : nullptr)
        return holderConflict(*holder);
    Contact contact;
    replaceCore(contact, body);
    contact.createSource = contact.updateSource = body.source;
    contact.createdAt = contact.updatedAt = call.now;
    if (body.hasEmail) {
        contact.email.address = body.address;
        contact.email.permission = body.permission.isEmpty() ? u"implicit"_s : body.permission;
        contact.email.confirmStatus = u"off"_s;
        contact.email.optInSource = body.source;
        contact.email.createdAt = contact.email.updatedAt = contact.email.optInDate = call.now;
    }
    replaceCollections(contact, body, call);
    if (contact.unsubscribed())
        SimulatedAccount::optOut(contact, body.source, {}, call.now);
    call.serverState.changed = true;
    return json(201, contactJson(call.account.add(std::move(contact)), Include::everything()));
}

Response getOne(Call &call)
{
    const Contact *contact = contactOf(call);
    if (!contact || (contact->deleted() && call.behaviours().is("deleted_contact"_L1, "404"_L1)))
        return noContact(call);
    const std::optional<Include> include =
        Include::fromText(call.request.parameter("include"_L1).value_or(QString()));
    if (!include)
        return validationError(u"include does not have a valid value"_s);
    return json(200, contactJson(*contact, *include));
}

Response update(Call &call)
{
    Contact *contact = contactOf(call);
    if (!contact)
        return noContact(call);
    BodyCheck check(call.behaviours());
    const QJsonObject object = QJsonDocument::fromJson(call.request.body).object();
    const ContactBody body = contactBody(object, ContactVerb::Update, call.account, check);
    if (!body.hasEmail && call.behaviours().is("put_without_email"_L1, "400"_L1))
        check.fault(u"email_address is missing"_s);
    if (body.lists && body.lists->isEmpty() && call.behaviours().is("put_empty_lists"_L1, "400"_L1))
        check.fault(u"list_memberships is empty"_s);
    if (contact->deleted() && body.source != "Account"_L1)
        check.fault(u"update_source must be Account for a deleted contact"_s);
    if (!check.ok())
        return check.response();
    const Contact *holder = body.hasEmail ? call.account.contactWithAddress(body.address) : nullptr;
    if (holder && holder != contact)
        return holderConflict(*holder);
    Contact changed = *contact; // apply all changes or none
    if (changed.deleted())
        SimulatedAccount::revive(changed, call.now);
    if (!applyPermission(changed, body, call))
        return validationError(u"permission_to_send cannot be changed, the contact has unsubscribed"_s);
    replaceCore(changed, body);
    replaceCollections(changed, body, call);
    if (changed.unsubscribed())
        changed.lists.clear(); // an unsubscribed contact is on no list
    changed.updateSource = body.source;
    changed.updatedAt = call.now;
    *contact = std::move(changed);
    if (body.hasEmail && contact->email.address != body.address)
        call.account.changeAddress(*contact, body.address, call.now);
    call.serverState.changed = true;
    return json(200, contactJson(*contact, Include::everything()));
}

Response remove(Call &call)
{
    Contact *contact = contactOf(call);
    if (!contact || contact->deleted())
        return noContact(call);
    SimulatedAccount::remove(*contact, call.now);
    call.serverState.changed = true;
    return {204, {}, {}, {}};
}

} // namespace Practice::ContactsApi
