// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/contactbody.h"

#include "practice/account/fieldvalue.h"

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr qsizetype kShort = 50;
constexpr qsizetype kStreet = 255;

void readEmail(const QJsonObject &body, ContactVerb verb, ContactBody &contact, BodyCheck &check)
{
    const QJsonValue value = body.value("email_address"_L1);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject()) {
        check.fault(u"email_address is not an object"_s);
        return;
    }
    const QJsonObject email = value.toObject();
    if (verb == ContactVerb::Create)
        check.keys(email, {"address"_L1, "permission_to_send"_L1}, u"email_address."_s);
    else
        check.keys(email,
                   {"address"_L1, "permission_to_send"_L1, "created_at"_L1, "updated_at"_L1, "opt_in_date"_L1,
                    "opt_out_source"_L1, "opt_out_date"_L1, "opt_out_reason"_L1, "confirm_status"_L1},
                   u"email_address."_s);
    constexpr qsizetype kAddress = 80;
    constexpr qsizetype kReason = 255;
    contact.hasEmail = true;
    contact.address = check.text(email, "address"_L1, kAddress).trimmed();
    if (contact.address.isEmpty())
        check.fault(u"email_address.address is missing"_s);
    else if (!isAddress(contact.address))
        check.fault(u"email_address.address is not a valid email address"_s);
    contact.permission = check.word(email, "permission_to_send"_L1,
                                    {"explicit"_L1, "implicit"_L1, "not_set"_L1, "pending_confirmation"_L1,
                                     "temp_hold"_L1, "unsubscribed"_L1},
                                    BodyCheck::Presence::Optional);
    if (verb == ContactVerb::Update)
        contact.optOutReason = check.text(email, "opt_out_reason"_L1, kReason);
}

QList<PhoneNumber> readPhones(const QJsonObject &body, BodyCheck &check)
{
    constexpr qsizetype kMost = 3;
    constexpr qsizetype kNumber = 25;
    QList<PhoneNumber> phones;
    const QList<QJsonObject> objects = check.objects(body, "phone_numbers"_L1, kMost);
    for (const QJsonObject &object : objects) {
        check.keys(object, {"phone_number"_L1, "kind"_L1}, u"phone_numbers."_s);
        PhoneNumber phone;
        phone.number = check.text(object, "phone_number"_L1, kNumber);
        phone.kind = check.word(object, "kind"_L1, {"home"_L1, "work"_L1, "mobile"_L1, "other"_L1},
                                BodyCheck::Presence::Optional);
        if (phone.kind.isEmpty())
            phone.kind = u"other"_s;
        if (!phone.number.isEmpty())
            phones.append(phone);
    }
    return phones;
}

QList<StreetAddress> readAddresses(const QJsonObject &body, BodyCheck &check)
{
    constexpr qsizetype kMost = 3;
    QList<StreetAddress> addresses;
    const QList<QJsonObject> objects = check.objects(body, "street_addresses"_L1, kMost);
    for (const QJsonObject &object : objects) {
        check.keys(object, {"kind"_L1, "street"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1},
                   u"street_addresses."_s);
        StreetAddress address;
        address.kind =
            check.word(object, "kind"_L1, {"home"_L1, "work"_L1, "other"_L1}, BodyCheck::Presence::Required);
        address.street = check.text(object, "street"_L1, kStreet);
        address.city = check.text(object, "city"_L1, kShort);
        address.state = check.text(object, "state"_L1, kShort);
        address.postalCode = check.text(object, "postal_code"_L1, kShort);
        address.country = check.text(object, "country"_L1, kShort);
        addresses.append(address);
    }
    return addresses;
}

QList<Note> readNotes(const QJsonObject &body, BodyCheck &check)
{
    constexpr qsizetype kMost = 150;
    constexpr qsizetype kLength = 2000;
    QList<Note> notes;
    const QList<QJsonObject> objects = check.objects(body, "notes"_L1, kMost);
    for (const QJsonObject &object : objects) {
        check.keys(object, {"note_id"_L1, "created_at"_L1, "content"_L1}, u"notes."_s);
        const QDateTime createdAt =
            QDateTime::fromString(object.value("created_at"_L1).toString(), Qt::ISODate).toUTC();
        notes.append(
            {object.value("note_id"_L1).toString(), check.text(object, "content"_L1, kLength), createdAt});
    }
    return notes;
}

void readCollections(const QJsonObject &body, ContactBody &contact, SimulatedAccount &account,
                     BodyCheck &check)
{
    constexpr qsizetype kFields = 25;
    constexpr qsizetype kLists = 50;
    const auto sent = [&body](QLatin1String key) { return body.contains(key) && !body.value(key).isNull(); };
    if (sent("custom_fields"_L1))
        contact.fields = fieldValues(body, kFields, account, check);
    if (sent("phone_numbers"_L1))
        contact.phones = readPhones(body, check);
    if (sent("street_addresses"_L1))
        contact.addresses = readAddresses(body, check);
    if (sent("taggings"_L1))
        contact.taggings = check.ids(body, "taggings"_L1, kLists);
    if (sent("notes"_L1))
        contact.notes = readNotes(body, check);
    if (!sent("list_memberships"_L1))
        return;
    contact.lists = check.ids(body, "list_memberships"_L1, kLists);
    checkLists(*contact.lists, account, check);
}

} // namespace

void checkLists(const QStringList &ids, SimulatedAccount &account, BodyCheck &check)
{
    for (const QString &id : ids) {
        const ContactList *list = account.list(id);
        if (!list || list->deleted())
            check.fault(u"list_id %1 does not exist"_s.arg(id));
    }
}

QList<FieldValue> fieldValues(const QJsonObject &body, qsizetype most, SimulatedAccount &account,
                              BodyCheck &check)
{
    constexpr qsizetype kValue = 255;
    QList<FieldValue> values;
    const QList<QJsonObject> objects = check.objects(body, "custom_fields"_L1, most);
    for (const QJsonObject &object : objects) {
        check.keys(object, {"custom_field_id"_L1, "value"_L1, "choice_ids"_L1}, u"custom_fields."_s);
        const QString id = object.value("custom_field_id"_L1).toString();
        const CustomField *field = account.field(id);
        if (!field) {
            check.fault(u"custom_field_id %1 does not exist"_s.arg(id));
            continue;
        }
        const QString text = check.text(object, "value"_L1, kValue);
        QStringList choiceIds;
        const QJsonArray choices = object.value("choice_ids"_L1).toArray();
        for (const auto &choice : choices)
            choiceIds.append(choice.toString());
        if (text.isEmpty() && choiceIds.isEmpty())
            continue;
        const std::optional<FieldValue> value = fittingValue(*field, text, choiceIds);
        if (value)
            values.append(*value);
        else
            check.fault(u"value is not valid for custom_field %1"_s.arg(field->name));
    }
    return values;
}

void checkBirthday(int month, int day, BodyCheck &check)
{
    constexpr int kLeapYear = 2000;
    if ((month == 0) != (day == 0))
        check.fault(u"birthday_month and birthday_day must both be present"_s);
    else if (month != 0 && !QDate::isValid(kLeapYear, month, day))
        check.fault(u"birthday is not a day of the year"_s);
}

ContactBody contactBody(const QJsonObject &body, ContactVerb verb, SimulatedAccount &account,
                        BodyCheck &check)
{
    const QLatin1String source = verb == ContactVerb::Create ? "create_source"_L1 : "update_source"_L1;
    check.keys(body, {"email_address"_L1, "first_name"_L1, "last_name"_L1, "job_title"_L1, "company_name"_L1,
                      source, "birthday_month"_L1, "birthday_day"_L1, "anniversary"_L1, "custom_fields"_L1,
                      "phone_numbers"_L1, "street_addresses"_L1, "list_memberships"_L1, "taggings"_L1,
                      "notes"_L1, "sms_channel"_L1});
    constexpr qsizetype kDay = 10;
    ContactBody contact;
    readEmail(body, verb, contact, check);
    contact.firstName = check.text(body, "first_name"_L1, kShort);
    contact.lastName = check.text(body, "last_name"_L1, kShort);
    contact.jobTitle = check.text(body, "job_title"_L1, kShort);
    contact.companyName = check.text(body, "company_name"_L1, kShort);
    contact.birthdayMonth = check.number(body, "birthday_month"_L1, 1, 12);
    contact.birthdayDay = check.number(body, "birthday_day"_L1, 1, 31);
    checkBirthday(contact.birthdayMonth, contact.birthdayDay, check);
    contact.anniversary = check.text(body, "anniversary"_L1, kDay);
    if (!contact.anniversary.isEmpty() && !isDay(contact.anniversary))
        check.fault(u"anniversary is not a valid date"_s);
    contact.source = check.word(body, source, {"Account"_L1, "Contact"_L1}, BodyCheck::Presence::Required);
    readCollections(body, contact, account, check);
    return contact;
}

} // namespace Practice
