// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/contacthooks.h"

#include "practice/api/contactjson.h"
#include "practice/api/fieldsapi.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Practice::ContactHooks {

namespace {

QString word(const Hook &hook, QLatin1String key)
{
    return hook.body.value(key).toString();
}

Response refused(const QString &message)
{
    return json(400, QJsonObject{{u"error"_s, message}});
}

Response missing(const QString &what)
{
    return json(404, QJsonObject{{u"error"_s, u"Unknown %1."_s.arg(what)}});
}

Response done(Hook &hook)
{
    hook.serverState.changed = true;
    return json(200, QJsonObject{{u"ok"_s, true}});
}

Contact *contactOf(const Hook &hook)
{
    return hook.account.contactWithAddress(word(hook, "email"_L1));
}

/// The list with this name or id.
ContactList *listOf(const Hook &hook)
{
    const QString given = word(hook, "list"_L1);
    ContactList *byName = hook.account.listNamed(given);
    return byName ? byName : hook.account.list(given);
}

CustomField *fieldOf(const Hook &hook)
{
    const QString given = word(hook, "field"_L1);
    for (CustomField &field : hook.account.fields) {
        if (field.label == given || field.name == given || field.id == given)
            return &field;
    }
    return nullptr;
}

Response optOut(Hook &hook)
{
    Contact *contact = contactOf(hook);
    if (!contact)
        return missing(u"contact"_s);
    const QString source = word(hook, "source"_L1);
    SimulatedAccount::optOut(*contact, source.isEmpty() ? u"Contact"_s : source, word(hook, "reason"_L1),
                             hook.now);
    if (hook.serverState.behaviours.on("optout_updates_contact"_L1))
        contact->updatedAt = hook.now;
    return done(hook);
}

Response leaveList(Hook &hook)
{
    Contact *contact = contactOf(hook);
    const ContactList *list = listOf(hook);
    if (!contact || !list || contact->lists.removeAll(list->id) == 0)
        return missing(contact ? u"list of this contact"_s : u"contact"_s);
    if (hook.serverState.behaviours.on("departure_updates_contact"_L1))
        contact->updatedAt = hook.now;
    return done(hook);
}

Response joinList(Hook &hook)
{
    Contact *contact = contactOf(hook);
    const ContactList *list = listOf(hook);
    if (!contact || !list)
        return missing(contact ? u"list"_s : u"contact"_s);
    if (!contact->lists.contains(list->id))
        contact->lists.append(list->id);
    contact->updatedAt = hook.now;
    return done(hook);
}

/// The account's sign-up page, filled in by the person: as sign_up_form, but in the browser.
Response signUp(Hook &hook)
{
    const ContactList *list = listOf(hook);
    if (!list)
        return missing(u"list"_s);
    Contact *contact = contactOf(hook);
    if (!contact) {
        Contact made;
        made.email.address = word(hook, "email"_L1);
        made.email.confirmStatus = u"off"_s;
        made.email.createdAt = made.createdAt = hook.now;
        made.createSource = u"Contact"_s;
        contact = &hook.account.add(std::move(made));
    }
    SimulatedAccount::optIn(*contact, u"explicit"_s, u"Contact"_s, hook.now);
    contact->deletedAt = {};
    contact->updateSource = u"Contact"_s;
    return joinList(hook);
}

void setFields(Hook &hook, Contact &contact)
{
    const std::array<std::pair<QLatin1String, QString *>, 4> texts{
        {{"first_name"_L1, &contact.firstName},
         {"last_name"_L1, &contact.lastName},
         {"job_title"_L1, &contact.jobTitle},
         {"company_name"_L1, &contact.companyName}}};
    for (const auto &[key, target] : texts) {
        if (hook.body.contains(key))
            *target = word(hook, key);
    }
    if (hook.body.contains("phone"_L1))
        contact.phones = {{hook.account.ids.next(), word(hook, "phone"_L1), u"mobile"_s, hook.now, hook.now}};
    const QJsonObject custom = hook.body.value("custom"_L1).toObject();
    for (auto value = custom.begin(); value != custom.end(); ++value) {
        for (const CustomField &field : std::as_const(hook.account.fields)) {
            if (field.label != value.key())
                continue;
            contact.fields.removeIf([&field](const FieldValue &old) { return old.fieldId == field.id; });
            contact.fields.append({field.id, value.value().toString(), {}});
        }
    }
    contact.updatedAt = hook.now;
}

Response editProfile(Hook &hook)
{
    Contact *contact = contactOf(hook);
    if (!contact)
        return missing(u"contact"_s);
    const QString address = word(hook, "new_email"_L1);
    if (!address.isEmpty() && hook.account.contactWithAddress(address))
        return refused(u"Another contact has this address."_s);
    setFields(hook, *contact);
    contact->updateSource = u"Contact"_s;
    if (!address.isEmpty())
        hook.account.changeAddress(*contact, address, hook.now);
    return done(hook);
}

Response confirmResubscribe(Hook &hook)
{
    Contact *contact = contactOf(hook);
    if (!contact || !contact->resubscribeMailSent)
        return missing(u"resubscribe mail"_s);
    SimulatedAccount::optIn(*contact, u"explicit"_s, u"Contact"_s, hook.now);
    contact->lists = contact->resubscribeLists;
    contact->lists.removeIf([&hook](const QString &id) {
        const ContactList *list = hook.account.list(id);
        return !list || list->deleted();
    });
    contact->updatedAt = hook.now;
    return done(hook);
}

Response setPermission(Hook &hook)
{
    Contact *contact = contactOf(hook);
    if (!contact)
        return missing(u"contact"_s);
    SimulatedAccount::optIn(*contact, word(hook, "permission"_L1), u"Contact"_s, hook.now);
    return done(hook);
}

Response addContact(Hook &hook)
{
    if (contactOf(hook))
        return refused(u"There is already a contact with this address."_s);
    Contact contact;
    contact.email.address = word(hook, "email"_L1);
    contact.email.permission = hook.body.value("permission"_L1).toString(u"implicit"_s);
    contact.email.optInSource = u"Account"_s;
    contact.email.confirmStatus = u"off"_s;
    contact.email.createdAt = contact.email.updatedAt = contact.email.optInDate = hook.now;
    contact.createSource = contact.updateSource = u"Account"_s;
    contact.createdAt = hook.now;
    setFields(hook, contact);
    const QJsonArray lists = hook.body.value("lists"_L1).toArray();
    for (const auto &name : lists) {
        const ContactList *list = hook.account.listNamed(name.toString());
        if (!list)
            return missing(u"list"_s);
        contact.lists.append(list->id);
    }
    if (contact.unsubscribed())
        SimulatedAccount::optOut(contact, u"Contact"_s, {}, hook.now);
    const Contact &added = hook.account.add(std::move(contact));
    hook.serverState.changed = true;
    return json(200, QJsonObject{{u"ok"_s, true}, {u"contact_id"_s, added.id}});
}

Response deleteContact(Hook &hook)
{
    Contact *contact = contactOf(hook);
    if (!contact)
        return missing(u"contact"_s);
    SimulatedAccount::remove(*contact, hook.now);
    return done(hook);
}

Response addList(Hook &hook)
{
    const QString name = word(hook, "name"_L1);
    if (name.isEmpty() || hook.account.listNamed(name))
        return refused(u"A list needs a unique name."_s);
    const QString id = hook.account.addList(name, hook.now).id;
    hook.serverState.changed = true;
    return json(200, QJsonObject{{u"ok"_s, true}, {u"list_id"_s, id}});
}

Response renameList(Hook &hook)
{
    ContactList *list = listOf(hook);
    if (!list)
        return missing(u"list"_s);
    list->name = word(hook, "name"_L1);
    list->updatedAt = hook.now;
    return done(hook);
}

Response deleteList(Hook &hook)
{
    ContactList *list = listOf(hook);
    if (!list)
        return missing(u"list"_s);
    hook.account.removeList(*list, hook.now);
    return done(hook);
}

/// The import name changes only if the request says so, since the behaviour of the service is unknown.
Response renameField(Hook &hook)
{
    CustomField *field = fieldOf(hook);
    if (!field)
        return missing(u"custom field"_s);
    field->label = word(hook, "label"_L1);
    if (hook.body.value("name_follows"_L1).toBool())
        field->name = FieldsApi::fieldName(hook.account, field->label);
    field->updatedAt = hook.now;
    return done(hook);
}

Response deleteField(Hook &hook)
{
    const CustomField *field = fieldOf(hook);
    if (!field)
        return missing(u"custom field"_s);
    hook.account.removeField(QString(field->id));
    return done(hook);
}

/// A contact in the API's format, plus the names of its lists and custom fields.
QJsonObject plainContact(SimulatedAccount &account, const Contact &contact)
{
    QJsonObject object = contactJson(contact, Include::everything());
    QJsonObject custom;
    for (const FieldValue &value : contact.fields) {
        for (const CustomField &field : account.fields) {
            if (field.id == value.fieldId)
                custom.insert(field.label, value.value);
        }
    }
    QJsonArray lists; // only the contact's lists: the account may have a thousand
    for (const QString &id : contact.lists)
        lists.append(account.list(id)->name);
    object.insert(u"email"_s, contact.email.address);
    object.insert(u"permission"_s, contact.email.permission);
    object.insert(u"custom"_s, custom);
    object.insert(u"lists"_s, lists);
    object.insert(u"deleted"_s, contact.deleted());
    object.insert(u"resubscribe_mail_sent"_s, contact.resubscribeMailSent);
    return object;
}

Response showContact(Hook &hook)
{
    const Contact *contact = contactOf(hook);
    return contact ? json(200, plainContact(hook.account, *contact)) : missing(u"contact"_s);
}

Response showList(Hook &hook)
{
    const ContactList *list = listOf(hook);
    if (!list)
        return missing(u"list"_s);
    QJsonArray members;
    for (const auto &contact : hook.account.contacts()) {
        if (contact->lists.contains(list->id))
            members.append(plainContact(hook.account, *contact));
    }
    return json(200, QJsonObject{{u"list_id"_s, list->id},
                                 {u"name"_s, list->name},
                                 {u"deleted"_s, list->deleted()},
                                 {u"members"_s, members}});
}

Response showAccount(Hook &hook)
{
    const auto counts = hook.account.membershipCounts();
    QJsonArray lists;
    for (const ContactList &list : std::as_const(hook.account.lists)) {
        if (!list.deleted())
            lists.append(QJsonObject{
                {u"list_id"_s, list.id}, {u"name"_s, list.name}, {u"members"_s, counts.value(list.id).all}});
    }
    QJsonArray fields;
    for (const CustomField &field : std::as_const(hook.account.fields))
        fields.append(QJsonObject{{u"label"_s, field.label},
                                  {u"name"_s, field.name},
                                  {u"type"_s, field.type},
                                  {u"custom_field_id"_s, field.id}});
    QJsonObject permissions;
    for (const auto &contact : hook.account.contacts()) {
        const QString key = contact->deleted() ? u"deleted"_s : contact->email.permission;
        permissions.insert(key, permissions.value(key).toInt() + 1);
    }
    return json(200, QJsonObject{{u"organization_name"_s, hook.account.organization},
                                 {u"encoded_account_id"_s, hook.account.encodedId},
                                 {u"lists"_s, lists},
                                 {u"fields"_s, fields},
                                 {u"contacts"_s, permissions},
                                 {u"calls_today"_s, hook.serverState.limits.usedToday(hook.now)}});
}

} // namespace

Handler postHandler(const QString &name)
{
    static const QHash<QString, Handler> handlers{
        {u"opt-out"_s, optOut},
        {u"leave-list"_s, leaveList},
        {u"join-list"_s, joinList},
        {u"sign-up"_s, signUp},
        {u"edit-profile"_s, editProfile},
        {u"set-permission"_s, setPermission},
        {u"confirm-resubscribe"_s, confirmResubscribe},
        {u"add-contact"_s, addContact},
        {u"delete-contact"_s, deleteContact},
        {u"add-list"_s, addList},
        {u"rename-list"_s, renameList},
        {u"delete-list"_s, deleteList},
        {u"rename-field"_s, renameField},
        {u"delete-field"_s, deleteField},
    };
    return handlers.value(name);
}

Handler getHandler(const QString &name)
{
    static const QHash<QString, Handler> handlers{
        {u"contact"_s, showContact}, {u"list"_s, showList}, {u"account"_s, showAccount}};
    return handlers.value(name);
}

} // namespace Practice::ContactHooks
