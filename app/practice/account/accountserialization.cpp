// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/accountserialization.h"

#include "core/utc.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

/// One description per record type serves for both directions: `field(name, member)` writes with one visitor
/// and reads with the other.
/// The writer produces JSON text without building a tree, since an account of 100,000 contacts is saved
/// while it is in use.
class Writer
{
public:
    [[nodiscard]] QByteArray object() const { return '{' + m_text + '}'; }

    void field(QLatin1String key, const QString &value) { field(key, value.toUtf8()); }
    void field(QLatin1String key, const QByteArray &value)
    {
        if (!value.isEmpty())
            put(key, quoted(value));
    }
    void field(QLatin1String key, const QStringList &value)
    {
        QByteArrayList texts;
        for (const QString &each : value)
            texts.append(quoted(each.toUtf8()));
        array(key, texts);
    }
    void field(QLatin1String key, const QDateTime &value)
    {
        if (value.isValid())
            put(key, QByteArray::number(value.toMSecsSinceEpoch()));
    }
    void field(QLatin1String key, qint64 value)
    {
        if (value != 0)
            put(key, QByteArray::number(value));
    }
    void field(QLatin1String key, int value) { field(key, qint64(value)); }
    void field(QLatin1String key, bool value)
    {
        if (value)
            put(key, "true");
    }
    void field(QLatin1String key, const QHash<QString, int> &value)
    {
        Writer map;
        for (auto entry = value.begin(); entry != value.end(); ++entry)
            map.put(QLatin1String(entry.key().toLatin1()), QByteArray::number(entry.value()));
        put(key, map.object());
    }
    template <typename Container> void records(QLatin1String key, const Container &list)
    {
        QByteArrayList objects;
        for (const auto &each : list) {
            Writer writer;
            describe(writer, each);
            objects.append(writer.object());
        }
        array(key, objects);
    }
    void array(QLatin1String key, const QByteArrayList &values)
    {
        if (!values.isEmpty())
            put(key, '[' + values.join(',') + ']');
    }

private:
    void put(QLatin1String key, const QByteArray &json)
    {
        if (!m_text.isEmpty())
            m_text += ',';
        m_text += '"';
        m_text += key.data();
        m_text += "\":";
        m_text += json;
    }
    static QByteArray quoted(const QByteArray &utf8)
    {
        constexpr char kFirstPrintable = 0x20;
        const bool plain =
            !utf8.contains('"') && !utf8.contains('\\') &&
            std::none_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0 && c < kFirstPrintable; });
        if (plain)
            return '"' + utf8 + '"';
        const QByteArray array =
            QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2); // removes the brackets of the array
    }

    QByteArray m_text;
};

class Reader
{
public:
    explicit Reader(QJsonObject state)
        : object(std::move(state))
    {
    }
    QJsonObject object;

    void field(QLatin1String key, QString &value) { value = object.value(key).toString(); }
    void field(QLatin1String key, QByteArray &value) { value = object.value(key).toString().toUtf8(); }
    void field(QLatin1String key, QStringList &value)
    {
        const QJsonArray array = object.value(key).toArray();
        for (const auto &each : array)
            value.append(each.toString());
    }
    void field(QLatin1String key, QDateTime &value)
    {
        if (object.contains(key))
            value = Core::utcFromMSecs(object.value(key).toInteger());
    }
    void field(QLatin1String key, int &value) { value = object.value(key).toInt(); }
    void field(QLatin1String key, bool &value) { value = object.value(key).toBool(); }
    void field(QLatin1String key, QHash<QString, int> &value)
    {
        const QJsonObject map = object.value(key).toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            value.insert(entry.key(), entry.value().toInt());
    }
    template <typename Container> void records(QLatin1String key, Container &list)
    {
        const QJsonArray array = object.value(key).toArray();
        for (const auto &each : array) {
            typename Container::value_type record;
            Reader reader(each.toObject());
            describe(reader, record);
            list.push_back(std::move(record));
        }
    }
};

template <typename Record, typename Type>
concept Either = std::is_same_v<std::remove_const_t<Record>, Type>;

template <typename Visitor, Either<PhoneNumber> Record> void describe(Visitor &visit, Record &phone)
{
    visit.field("id"_L1, phone.id);
    visit.field("number"_L1, phone.number);
    visit.field("kind"_L1, phone.kind);
    visit.field("created"_L1, phone.createdAt);
    visit.field("updated"_L1, phone.updatedAt);
}

template <typename Visitor, Either<StreetAddress> Record> void describe(Visitor &visit, Record &address)
{
    visit.field("id"_L1, address.id);
    visit.field("kind"_L1, address.kind);
    visit.field("street"_L1, address.street);
    visit.field("city"_L1, address.city);
    visit.field("state"_L1, address.state);
    visit.field("postal_code"_L1, address.postalCode);
    visit.field("country"_L1, address.country);
    visit.field("created"_L1, address.createdAt);
    visit.field("updated"_L1, address.updatedAt);
}

template <typename Visitor, Either<FieldValue> Record> void describe(Visitor &visit, Record &value)
{
    visit.field("field"_L1, value.fieldId);
    visit.field("value"_L1, value.value);
    visit.field("choices"_L1, value.choiceIds);
}

template <typename Visitor, Either<Note> Record> void describe(Visitor &visit, Record &note)
{
    visit.field("id"_L1, note.id);
    visit.field("content"_L1, note.content);
    visit.field("created"_L1, note.createdAt);
}

template <typename Visitor, Either<Contact> Record> void describe(Visitor &visit, Record &contact)
{
    visit.field("id"_L1, contact.id);
    visit.field("address"_L1, contact.email.address);
    visit.field("permission"_L1, contact.email.permission);
    visit.field("opt_in_source"_L1, contact.email.optInSource);
    visit.field("opt_out_source"_L1, contact.email.optOutSource);
    visit.field("opt_out_reason"_L1, contact.email.optOutReason);
    visit.field("confirm_status"_L1, contact.email.confirmStatus);
    visit.field("address_created"_L1, contact.email.createdAt);
    visit.field("address_updated"_L1, contact.email.updatedAt);
    visit.field("opt_in"_L1, contact.email.optInDate);
    visit.field("opt_out"_L1, contact.email.optOutDate);
    visit.field("first_name"_L1, contact.firstName);
    visit.field("last_name"_L1, contact.lastName);
    visit.field("job_title"_L1, contact.jobTitle);
    visit.field("company_name"_L1, contact.companyName);
    visit.field("birthday_month"_L1, contact.birthdayMonth);
    visit.field("birthday_day"_L1, contact.birthdayDay);
    visit.field("anniversary"_L1, contact.anniversary);
    visit.field("create_source"_L1, contact.createSource);
    visit.field("update_source"_L1, contact.updateSource);
    visit.field("created"_L1, contact.createdAt);
    visit.field("updated"_L1, contact.updatedAt);
    visit.field("deleted"_L1, contact.deletedAt);
    visit.records("phones"_L1, contact.phones);
    visit.records("addresses"_L1, contact.addresses);
    visit.records("fields"_L1, contact.fields);
    visit.records("notes"_L1, contact.notes);
    visit.field("lists"_L1, contact.lists);
    visit.field("taggings"_L1, contact.taggings);
    visit.field("resubscribe_mail_sent"_L1, contact.resubscribeMailSent);
    visit.field("resubscribe_lists"_L1, contact.resubscribeLists);
}

template <typename Visitor, Either<ContactList> Record> void describe(Visitor &visit, Record &list)
{
    visit.field("id"_L1, list.id);
    visit.field("name"_L1, list.name);
    visit.field("description"_L1, list.description);
    visit.field("favorite"_L1, list.favorite);
    visit.field("created"_L1, list.createdAt);
    visit.field("updated"_L1, list.updatedAt);
    visit.field("deleted"_L1, list.deletedAt);
}

template <typename Visitor, Either<FieldChoice> Record> void describe(Visitor &visit, Record &choice)
{
    visit.field("id"_L1, choice.id);
    visit.field("label"_L1, choice.label);
    visit.field("order"_L1, choice.order);
}

template <typename Visitor, Either<CustomField> Record> void describe(Visitor &visit, Record &field)
{
    visit.field("id"_L1, field.id);
    visit.field("label"_L1, field.label);
    visit.field("name"_L1, field.name);
    visit.field("type"_L1, field.type);
    visit.field("version"_L1, field.version);
    visit.field("metadata"_L1, field.metadata);
    visit.records("choices"_L1, field.choices);
    visit.field("created"_L1, field.createdAt);
    visit.field("updated"_L1, field.updatedAt);
}

template <typename Visitor, Either<Activity> Record> void describe(Visitor &visit, Record &activity)
{
    visit.field("id"_L1, activity.id);
    visit.field("kind"_L1, activity.kind);
    visit.field("end"_L1, activity.end);
    visit.field("work"_L1, activity.work);
    visit.field("file_name"_L1, activity.fileName);
    visit.field("created"_L1, activity.createdAt);
    visit.field("starts"_L1, activity.startsAt);
    visit.field("finishes"_L1, activity.finishesAt);
    visit.field("finished"_L1, activity.finished);
    visit.field("counters"_L1, activity.counters);
    visit.field("errors"_L1, activity.errors);
    visit.field("result"_L1, activity.result);
}

template <typename Visitor, Either<SimulatedAccount> Record> void describe(Visitor &visit, Record &account)
{
    visit.field("key"_L1, account.key);
    visit.field("encoded_id"_L1, account.encodedId);
    visit.field("organization"_L1, account.organization);
    visit.field("first_name"_L1, account.firstName);
    visit.field("last_name"_L1, account.lastName);
    visit.field("contact_email"_L1, account.contactEmail);
    visit.field("phone"_L1, account.phone);
    visit.field("website"_L1, account.website);
    visit.field("time_zone"_L1, account.timeZone);
    visit.field("state_code"_L1, account.stateCode);
    visit.field("country_code"_L1, account.countryCode);
    visit.records("lists"_L1, account.lists);
    visit.records("custom_fields"_L1, account.fields);
    visit.records("activities"_L1, account.activities);
}

} // namespace

QByteArray serializeAccount(const SimulatedAccount &account)
{
    Writer writer;
    describe(writer, account);
    writer.field("seed"_L1, account.ids.seed());
    writer.field("ids_used"_L1, account.ids.used());
    QByteArrayList contacts;
    for (const auto &contact : account.contacts()) {
        Writer each;
        describe(each, *contact);
        contacts.append(each.object());
    }
    writer.array("contacts"_L1, contacts);
    return writer.object();
}

std::unique_ptr<SimulatedAccount> deserializeAccount(const QJsonObject &state)
{
    auto account = std::make_unique<SimulatedAccount>();
    Reader reader(state);
    describe(reader, *account);
    account->ids = Identifiers(state.value("seed"_L1).toString(), state.value("ids_used"_L1).toInteger());
    const QJsonArray contacts = state.value("contacts"_L1).toArray();
    for (const auto &value : contacts) {
        Contact contact;
        Reader each(value.toObject());
        describe(each, contact);
        account->add(std::move(contact));
    }
    return account;
}

} // namespace Practice
