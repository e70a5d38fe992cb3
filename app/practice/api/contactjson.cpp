// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/contactjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

void insertText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertTime(QJsonObject &object, QLatin1String key, const QString &time)
{
    insertText(object, key, time);
}

QJsonObject emailJson(const EmailAddress &email)
{
    QJsonObject object{{u"address"_s, email.address}, {u"permission_to_send"_s, email.permission}};
    insertTime(object, "created_at"_L1, offsetTime(email.createdAt));
    insertTime(object, "updated_at"_L1, offsetTime(email.updatedAt));
    insertText(object, "opt_in_source"_L1, email.optInSource);
    insertTime(object, "opt_in_date"_L1, zuluTime(email.optInDate));
    insertText(object, "opt_out_source"_L1, email.optOutSource);
    insertTime(object, "opt_out_date"_L1, zuluTime(email.optOutDate));
    insertText(object, "opt_out_reason"_L1, email.optOutReason);
    insertText(object, "confirm_status"_L1, email.confirmStatus);
    return object;
}

QJsonArray phonesJson(const QList<PhoneNumber> &phones)
{
    QJsonArray array;
    for (const PhoneNumber &phone : phones) {
        array.append(QJsonObject{{u"phone_number_id"_s, phone.id},
                                 {u"phone_number"_s, phone.number},
                                 {u"kind"_s, phone.kind},
                                 {u"created_at"_s, zuluTime(phone.createdAt)},
                                 {u"updated_at"_s, zuluTime(phone.updatedAt)},
                                 {u"create_source"_s, u"Account"_s},
                                 {u"update_source"_s, u"Account"_s}});
    }
    return array;
}

QJsonArray addressesJson(const QList<StreetAddress> &addresses)
{
    QJsonArray array;
    for (const StreetAddress &address : addresses) {
        QJsonObject object{{u"street_address_id"_s, address.id}, {u"kind"_s, address.kind}};
        insertText(object, "street"_L1, address.street);
        insertText(object, "city"_L1, address.city);
        insertText(object, "state"_L1, address.state);
        insertText(object, "postal_code"_L1, address.postalCode);
        insertText(object, "country"_L1, address.country);
        insertTime(object, "created_at"_L1, zuluTime(address.createdAt));
        insertTime(object, "updated_at"_L1, zuluTime(address.updatedAt));
        array.append(object);
    }
    return array;
}

QJsonArray fieldsJson(const QList<FieldValue> &fields)
{
    QJsonArray array;
    for (const FieldValue &field : fields) {
        QJsonObject object{{u"custom_field_id"_s, field.fieldId}, {u"value"_s, field.value}};
        if (!field.choiceIds.isEmpty())
            object.insert(u"choice_ids"_s, QJsonArray::fromStringList(field.choiceIds));
        array.append(object);
    }
    return array;
}

QJsonArray notesJson(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        array.append(QJsonObject{{u"note_id"_s, note.id},
                                 {u"content"_s, note.content},
                                 {u"created_at"_s, zuluTime(note.createdAt)}});
    }
    return array;
}

} // namespace

std::optional<Include> Include::fromText(const QString &text)
{
    Include include;
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString word = name.trimmed();
        if (word == "custom_fields"_L1)
            include.customFields = true;
        else if (word == "list_memberships"_L1)
            include.listMemberships = true;
        else if (word == "phone_numbers"_L1)
            include.phoneNumbers = true;
        else if (word == "street_addresses"_L1)
            include.streetAddresses = true;
        else if (word == "taggings"_L1)
            include.taggings = true;
        else if (word == "notes"_L1)
            include.notes = true;
        else
            return std::nullopt;
    }
    return include;
}

QString zuluTime(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

QString zuluTimeWithMs(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

QString offsetTime(const QDateTime &time)
{
    constexpr int kEasternStandard = -5 * 3600;
    return time.isValid() ? time.toOffsetFromUtc(kEasternStandard).toString(Qt::ISODate) : QString();
}

QJsonObject contactJson(const Contact &contact, Include include)
{
    QJsonObject object{{u"contact_id"_s, contact.id}};
    if (!contact.email.address.isEmpty())
        object.insert(u"email_address"_s, emailJson(contact.email));
    insertText(object, "first_name"_L1, contact.firstName);
    insertText(object, "last_name"_L1, contact.lastName);
    insertText(object, "job_title"_L1, contact.jobTitle);
    insertText(object, "company_name"_L1, contact.companyName);
    if (contact.birthdayMonth > 0) {
        object.insert(u"birthday_month"_s, contact.birthdayMonth);
        object.insert(u"birthday_day"_s, contact.birthdayDay);
    }
    insertText(object, "anniversary"_L1, contact.anniversary);
    insertText(object, "create_source"_L1, contact.createSource);
    insertText(object, "update_source"_L1, contact.updateSource);
    insertTime(object, "created_at"_L1, zuluTime(contact.createdAt));
    insertTime(object, "updated_at"_L1, zuluTime(contact.updatedAt));
    if (contact.deleted())
        object.insert(u"deleted_at"_s, contact.deletedAt.date().toString(Qt::ISODate));
    if (include.customFields)
        object.insert(u"custom_fields"_s, fieldsJson(contact.fields));
    if (include.listMemberships)
        object.insert(u"list_memberships"_s, QJsonArray::fromStringList(contact.lists));
    if (include.phoneNumbers)
        object.insert(u"phone_numbers"_s, phonesJson(contact.phones));
    if (include.streetAddresses)
        object.insert(u"street_addresses"_s, addressesJson(contact.addresses));
    if (include.taggings)
        object.insert(u"taggings"_s, QJsonArray::fromStringList(contact.taggings));
    if (include.notes)
        object.insert(u"notes"_s, notesJson(contact.notes));
    return object;
}

} // namespace Practice
