// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contactpayload.h"

#include "domain/address.h"
#include "domain/servicelimits.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

// Copies the items of a collection with only the members that a PUT accepts.
QJsonArray stripped(const QJsonArray &items, const QList<QLatin1StringView> &keep)
{
    QJsonArray result;
    for (const auto &item : items) {
        const QJsonObject whole = item.toObject();
        QJsonObject part;
        for (const QLatin1StringView key : keep) {
            const QJsonValue value = whole.value(key);
            if (!value.isUndefined() && !value.isNull())
                part.insert(key, value);
        }
        result.append(part);
    }
    return result;
}

// Writes \p members into the item whose \p key has the value \p name, or into a new item. Removes an item
// that has nothing left but its name.
void writeItem(QJsonArray &items, QLatin1StringView key, const QString &name, const QJsonObject &members)
{
    qsizetype at = 0;
    while (at < items.size() && items.at(at).toObject().value(key).toString() != name)
        ++at;
    QJsonObject item = at < items.size() ? items.at(at).toObject() : QJsonObject{{key, name}};
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.value().toString().isEmpty())
            item.remove(member.key());
        else
            item.insert(member.key(), member.value());
    }
    const bool empty = item.size() <= 1;
    if (at < items.size() && empty)
        items.removeAt(at);
    else if (at < items.size())
        items.replace(at, item);
    else if (!empty)
        items.append(item);
}

bool concerns(const QString &value, const QStringList &clearedKeys, QLatin1StringView key)
{
    return !value.isEmpty() || clearedKeys.contains(key);
}

// Returns the keys of the client's numbers that did not fit.
QStringList layPhones(QJsonObject &body, const Client &client, const QStringList &clearedKeys)
{
    QJsonArray phones = body.value("phone_numbers"_L1).toArray();
    // An import stores `phone` with the kind "other" (API description, JsonImportContact), so it is written
    // there as well.
    if (concerns(client.phone, clearedKeys, "phone"_L1))
        writeItem(phones, "kind"_L1, u"other"_s, {{"phone_number"_L1, client.phone}});
    if (concerns(client.homePhone, clearedKeys, "home_phone"_L1))
        writeItem(phones, "kind"_L1, u"home"_s, {{"phone_number"_L1, client.homePhone}});
    if (concerns(client.workPhone, clearedKeys, "work_phone"_L1))
        writeItem(phones, "kind"_L1, u"work"_s, {{"phone_number"_L1, client.workPhone}});
    // The service accepts three numbers. Those that the studio has in Constant Contact are kept; a fourth one
    // from the client is dropped.
    QStringList dropped;
    while (phones.size() > Domain::kMostPhones) {
        const QString kind = phones.last().toObject().value("kind"_L1).toString();
        dropped.append(kind == "other"_L1 ? u"phone"_s : kind + "_phone"_L1);
        phones.removeLast();
    }
    body.insert("phone_numbers"_L1, phones);
    return dropped;
}

void layAddress(QJsonObject &body, const Client &client, const QStringList &clearedKeys)
{
    QJsonObject members;
    const auto lay = [&](QLatin1StringView ours, QLatin1StringView theirs, const QString &value) {
        if (concerns(value, clearedKeys, ours))
            members.insert(theirs, value);
    };
    lay("street"_L1, "street"_L1, client.street);
    lay("city"_L1, "city"_L1, client.city);
    lay("state"_L1, "state"_L1, client.state);
    lay("postal_code"_L1, "postal_code"_L1, client.postalCode);
    lay("country"_L1, "country"_L1, client.country);
    QJsonArray addresses = body.value("street_addresses"_L1).toArray();
    writeItem(addresses, "kind"_L1, u"home"_s, members);
    body.insert("street_addresses"_L1, addresses);
}

} // namespace

bool showsCollections(const QJsonObject &whole)
{
    return std::ranges::all_of(
        std::array{"custom_fields"_L1, "phone_numbers"_L1, "street_addresses"_L1, "list_memberships"_L1},
        [&whole](QLatin1StringView key) { return whole.value(key).isArray(); });
}

QJsonObject unchangedBody(const QJsonObject &whole, UpdateSource source)
{
    QJsonObject body;
    for (const QLatin1StringView key :
         {"first_name"_L1, "last_name"_L1, "job_title"_L1, "company_name"_L1, "birthday_month"_L1,
          "birthday_day"_L1, "anniversary"_L1, "list_memberships"_L1, "taggings"_L1}) {
        const QJsonValue value = whole.value(key);
        if (!value.isUndefined() && !value.isNull())
            body.insert(key, value);
    }
    const QJsonObject email = whole.value("email_address"_L1).toObject();
    QJsonObject address{{"address"_L1, email.value("address"_L1)}};
    if (email.contains("permission_to_send"_L1))
        address.insert("permission_to_send"_L1, email.value("permission_to_send"_L1));
    body.insert("email_address"_L1, address);
    const auto keep = [&body, &whole](QLatin1StringView key, const QList<QLatin1StringView> &members) {
        if (whole.value(key).isArray()) // the service keeps a collection that is not sent
            body.insert(key, stripped(whole.value(key).toArray(), members));
    };
    keep("custom_fields"_L1, {"custom_field_id"_L1, "value"_L1, "choice_ids"_L1});
    keep("phone_numbers"_L1, {"phone_number"_L1, "kind"_L1});
    keep("street_addresses"_L1,
         {"kind"_L1, "street"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1});
    keep("notes"_L1, {"note_id"_L1, "created_at"_L1, "content"_L1});
    body.insert("update_source"_L1, source == UpdateSource::Contact ? u"Contact"_s : u"Account"_s);
    return body;
}

void unsubscribe(QJsonObject &body, const QString &reason)
{
    QJsonObject address = body.value("email_address"_L1).toObject();
    address.insert("permission_to_send"_L1, u"unsubscribed"_s);
    address.insert("opt_out_reason"_L1, reason);
    body.insert("email_address"_L1, address);
    body.remove("list_memberships"_L1);
}

QJsonObject leastUnsubscribeBody(const QString &address)
{
    return {{"email_address"_L1,
             QJsonObject{{"address"_L1, address}, {"permission_to_send"_L1, u"unsubscribed"_s}}},
            {"update_source"_L1, u"Contact"_s}};
}

void dropCollections(QJsonObject &body)
{
    for (const QLatin1StringView key :
         {"custom_fields"_L1, "phone_numbers"_L1, "street_addresses"_L1, "notes"_L1, "taggings"_L1})
        body.remove(key);
}

QStringList applyClientFields(QJsonObject &body, const Client &client, const QStringList &clearedKeys,
                              const QHash<QString, QString> &fieldIds)
{
    const auto layName = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
        else if (clearedKeys.contains(key))
            body.insert(key, QString());
    };
    layName("first_name"_L1, client.firstName);
    layName("last_name"_L1, client.lastName);
    if (client.birthday.isValid()) {
        body.insert("birthday_month"_L1, client.birthday.month());
        body.insert("birthday_day"_L1, client.birthday.day());
    } else if (clearedKeys.contains("birthday"_L1)) {
        body.remove("birthday_month"_L1);
        body.remove("birthday_day"_L1);
    }
    const QStringList dropped = layPhones(body, client, clearedKeys);
    layAddress(body, client, clearedKeys);

    QJsonArray fields = body.value("custom_fields"_L1).toArray();
    for (auto field = fieldIds.cbegin(); field != fieldIds.cend(); ++field) {
        const QString value = client.custom.value(field.key());
        if (!value.isEmpty() || clearedKeys.contains("custom."_L1 + field.key()))
            writeItem(fields, "custom_field_id"_L1, field.value(), {{"value"_L1, value}});
    }
    body.insert("custom_fields"_L1, fields);
    return dropped;
}

QJsonObject createdBody(const Client &client, const QHash<QString, QString> &fieldIds,
                        const Domain::ListId &list)
{
    QJsonObject body{{"email_address"_L1, QJsonObject{{"address"_L1, Domain::sentAddress(client.email)},
                                                      {"permission_to_send"_L1, u"implicit"_s}}},
                     {"create_source"_L1, u"Account"_s}};
    addToList(body, list);
    applyClientFields(body, client, {}, fieldIds);
    return body;
}

void addToList(QJsonObject &body, const Domain::ListId &list)
{
    QJsonArray lists = body.value("list_memberships"_L1).toArray();
    if (!lists.contains(list.value))
        lists.append(list.value);
    body.insert("list_memberships"_L1, lists);
}

void moveTo(QJsonObject &body, const QString &address)
{
    QJsonObject email = body.value("email_address"_L1).toObject();
    email.insert("address"_L1, address);
    body.insert("email_address"_L1, email);
}

} // namespace ConstantContact
