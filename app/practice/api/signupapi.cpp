// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/fieldvalue.h"
#include "practice/api/contactbody.h"
#include "practice/api/contactsapi.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Endpoints for sign-up, resubscribing and contact counts.
namespace Practice::ContactsApi {

namespace {

constexpr qsizetype kShort = 50;

/// The data of a sign-up form. Only values that were sent change anything.
struct SignUp
{
    QString address;
    QStringList lists;
    QList<FieldValue> fields;
    QJsonObject object;
};

SignUp readSignUp(Call &call, BodyCheck &check)
{
    constexpr qsizetype kMostFields = 50;
    constexpr qsizetype kMostLists = 50;
    SignUp signUp;
    signUp.object = QJsonDocument::fromJson(call.request.body).object();
    const QJsonObject &body = signUp.object;
    check.keys(body, {"email_address"_L1, "first_name"_L1, "last_name"_L1, "job_title"_L1, "company_name"_L1,
                      "phone_number"_L1, "list_memberships"_L1, "custom_fields"_L1, "anniversary"_L1,
                      "birthday_month"_L1, "birthday_day"_L1, "street_address"_L1, "sms_channel"_L1});
    signUp.address = check.text(body, "email_address"_L1, kShort).trimmed();
    if (!isAddress(signUp.address))
        check.fault(u"email_address is missing or not a valid email address"_s);
    for (const QLatin1String key : {"first_name"_L1, "last_name"_L1, "job_title"_L1, "company_name"_L1}) {
        if (body.contains(key) && check.text(body, key, kShort).isEmpty())
            check.fault(u"%1 is empty"_s.arg(key));
    }
    constexpr qsizetype kPhone = 25;
    constexpr qsizetype kStreet = 255;
    (void)check.text(body, "phone_number"_L1, kPhone);
    const QJsonObject street = body.value("street_address"_L1).toObject();
    if (!street.isEmpty()) {
        (void)check.word(street, "kind"_L1, {"home"_L1, "work"_L1, "other"_L1},
                         BodyCheck::Presence::Required);
        (void)check.text(street, "street"_L1, kStreet);
        for (const QLatin1String key : {"city"_L1, "state"_L1, "postal_code"_L1, "country"_L1})
            (void)check.text(street, key, kShort);
    }
    checkBirthday(check.number(body, "birthday_month"_L1, 1, 12),
                  check.number(body, "birthday_day"_L1, 1, 31), check);
    signUp.fields = fieldValues(body, kMostFields, call.account, check);
    signUp.lists = check.ids(body, "list_memberships"_L1, kMostLists);
    if (signUp.lists.isEmpty())
        check.fault(u"list_memberships is missing"_s);
    checkLists(signUp.lists, call.account, check);
    return signUp;
}

void setWhenSent(const QJsonObject &body, QLatin1String key, QString &target)
{
    if (body.contains(key))
        target = body.value(key).toString();
}

void applySignUp(Contact &contact, const SignUp &signUp, Call &call)
{
    const QJsonObject &body = signUp.object;
    setWhenSent(body, "first_name"_L1, contact.firstName);
    setWhenSent(body, "last_name"_L1, contact.lastName);
    setWhenSent(body, "job_title"_L1, contact.jobTitle);
    setWhenSent(body, "company_name"_L1, contact.companyName);
    setWhenSent(body, "anniversary"_L1, contact.anniversary);
    if (body.contains("birthday_month"_L1)) {
        contact.birthdayMonth = body.value("birthday_month"_L1).toInt();
        contact.birthdayDay = body.value("birthday_day"_L1).toInt();
    }
    const QString phone = body.value("phone_number"_L1).toString();
    if (!phone.isEmpty()) {
        contact.phones.removeIf([](const PhoneNumber &old) { return old.kind == "other"_L1; });
        contact.phones.append({call.account.ids.next(), phone, u"other"_s, call.now, call.now});
    }
    const QJsonObject street = body.value("street_address"_L1).toObject();
    if (!street.isEmpty()) {
        StreetAddress address;
        address.id = call.account.ids.next();
        address.kind = street.value("kind"_L1).toString();
        address.street = street.value("street"_L1).toString();
        address.city = street.value("city"_L1).toString();
        address.state = street.value("state"_L1).toString();
        address.postalCode = street.value("postal_code"_L1).toString();
        address.country = street.value("country"_L1).toString();
        address.createdAt = address.updatedAt = call.now;
        contact.addresses.removeIf([&address](const StreetAddress &old) { return old.kind == address.kind; });
        contact.addresses.append(address);
    }
    for (const FieldValue &value : signUp.fields) {
        contact.fields.removeIf([&value](const FieldValue &old) { return old.fieldId == value.fieldId; });
        contact.fields.append(value);
    }
    for (const QString &list : signUp.lists) {
        if (!contact.lists.contains(list))
            contact.lists.append(list);
    }
    contact.updateSource = u"Contact"_s;
    contact.updatedAt = call.now;
}

} // namespace

Response signUp(Call &call)
{
    BodyCheck check(call.behaviours());
    const SignUp signUp = readSignUp(call, check);
    if (!check.ok())
        return check.response();
    Contact *contact = call.account.contactWithAddress(signUp.address);
    const bool isNew = !contact;
    if (isNew) {
        Contact made;
        made.email.address = signUp.address;
        made.email.createdAt = call.now;
        made.createSource = u"Contact"_s;
        made.createdAt = call.now;
        contact = &call.account.add(std::move(made));
    }
    const bool confirms = call.behaviours().on("confirmed_opt_in"_L1) && (isNew || contact->unsubscribed());
    SimulatedAccount::optIn(*contact, confirms ? u"pending_confirmation"_s : u"explicit"_s, u"Contact"_s,
                            call.now);
    contact->email.confirmStatus = confirms ? u"pending"_s : u"off"_s;
    contact->deletedAt = {};
    applySignUp(*contact, signUp, call);
    call.serverState.changed = true;
    return json(isNew ? 201 : 200, QJsonObject{{u"contact_id"_s, contact->id},
                                               {u"action"_s, isNew ? u"created"_s : u"updated"_s}});
}

Response resubscribe(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"list_ids"_L1});
    constexpr qsizetype kMostLists = 50;
    const QStringList lists = check.ids(body, "list_ids"_L1, kMostLists);
    if (lists.isEmpty())
        check.fault(u"list_ids is missing"_s);
    checkLists(lists, call.account, check);
    if (!check.ok())
        return check.response();
    Contact *contact = call.account.contact(call.ids.value(0));
    if (!contact || contact->deleted())
        return notFound(u"The contact_id was not found."_s);
    if (!contact->unsubscribed() && call.behaviours().is("resubscribe_subscribed"_L1, "409"_L1))
        return conflict(u"The contact is not unsubscribed."_s);
    if (contact->resubscribeMailSent)
        return conflict(u"A resubscribe email was already sent to this contact."_s);
    contact->resubscribeMailSent = true;
    contact->resubscribeLists = lists;
    call.serverState.changed = true;
    return json(200, QJsonObject());
}

Response counts(Call &call)
{
    int total = 0;
    int fresh = 0;
    constexpr int kNewDays = 30;
    QHash<QString, int> by;
    for (const auto &contact : call.account.contacts()) {
        if (contact->deleted())
            continue;
        ++total;
        ++by[contact->email.permission];
        if (contact->mailable() && contact->email.optInDate > call.now.addDays(-kNewDays))
            ++fresh;
    }
    QJsonObject response{{u"total"_s, total},
                         {u"explicit"_s, by.value(u"explicit"_s)},
                         {u"implicit"_s, by.value(u"implicit"_s)},
                         {u"pending"_s, by.value(u"pending_confirmation"_s)},
                         {u"unsubscribed"_s, by.value(u"unsubscribed"_s)}};
    const std::optional<QString> include = call.request.parameter("include"_L1);
    if (include && *include != "new_subscriber"_L1)
        return validationError(u"include does not have a valid value"_s);
    if (include)
        response.insert(u"new_subscriber"_s, fresh);
    return json(200, response);
}

} // namespace Practice::ContactsApi
