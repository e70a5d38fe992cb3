// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/jobs/importrow.h"

#include "practice/account/fieldvalue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr qsizetype kMostFields = 25;

/// \return maximum length of the value; 0 if the key is unknown
qsizetype longest(const QString &key)
{
    if (key.startsWith("cf:"_L1) || key.endsWith("street"_L1) || key.endsWith("street2"_L1))
        return 255;
    static const QHash<QString, qsizetype> lengths = [] {
        QHash<QString, qsizetype> table{{u"anniversary"_s, 10},      {u"sms_number"_s, 16},
                                        {u"sms_consent_date"_s, 16}, {u"birthday_month"_s, 2},
                                        {u"birthday_day"_s, 2},      {u"home country"_s, 50}};
        for (const char *name : {"first_name", "last_name", "job_title", "company_name", "phone",
                                 "home_phone", "work_phone", "mobile_phone", "other_phone"})
            table.insert(QString::fromLatin1(name), 50);
        for (const char *prefix : {"", "home_", "work_", "other_"}) {
            for (const char *name : {"city", "state", "zip", "country"})
                table.insert(QLatin1String(prefix) + QLatin1String(name), 50);
        }
        return table;
    }();
    return lengths.value(key);
}

/// Clients may send numbers and booleans where the contract requires strings.
QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString().trimmed();
}

int asNumber(const QJsonValue &value)
{
    return asText(value).toInt();
}

} // namespace

Import::Import(SimulatedAccount &account, const Behaviours &behaviours, Activity &activity, QDateTime now)
    : m_account(account)
    , m_behaviours(behaviours)
    , m_activity(activity)
    , m_now(std::move(now))
    , m_clearsBlanks(behaviours.is("import_blank"_L1, "clear"_L1))
    , m_truncates(behaviours.is("import_long_value"_L1, "truncate"_L1))
{
    for (const CustomField &field : account.fields)
        m_fields.insert(field.name.toLower(), &field);
}

bool Import::knowsKey(const QString &key)
{
    static const QStringList streets{u"street"_s,       u"street2"_s,      u"home_street"_s,
                                     u"home_street2"_s, u"work_street"_s,  u"work_street2"_s,
                                     u"other_street"_s, u"other_street2"_s};
    const bool isField = key.startsWith("cf:"_L1) && key.size() > 3;
    const bool isStreet = key.endsWith("street"_L1) || key.endsWith("street2"_L1);
    return key == "email"_L1 || isField || (isStreet ? streets.contains(key) : longest(key) > 0);
}

void Import::run(const QJsonObject &work)
{
    const QJsonArray rows = work.value("import_data"_L1).toArray();
    const QJsonArray lists = work.value("list_ids"_L1).toArray();
    for (const auto &id : lists) {
        const ContactList *list = m_account.list(id.toString());
        if (list && !list->deleted())
            m_lists.append(list->id);
        else // the list was deleted after the job was created
            m_activity.errors.append(u"list_id %1 does not exist"_s.arg(id.toString()));
    }
    if (m_lists.isEmpty()) {
        m_activity.end = u"failed"_s;
        return;
    }
    const auto isFor = [](const QString &address) {
        return [address](const QJsonValue &row) {
            return asText(row.toObject().value("email"_L1)).compare(address, Qt::CaseInsensitive) == 0;
        };
    };
    if (std::any_of(rows.begin(), rows.end(), isFor(m_behaviours.text("activity_fails_for"_L1)))) {
        m_activity.end = u"failed"_s;
        return;
    }
    bool unknownField = false;
    for (const auto &row : rows)
        unknownField = namesUnknownField(row.toObject()) || unknownField;
    if (unknownField && m_behaviours.is("import_unknown_field"_L1, "failed"_L1)) {
        m_activity.end = u"failed"_s;
        return;
    }
    std::array<int, 4> outcomes{};
    const auto end = std::find_if(rows.begin(), rows.end(), isFor(m_behaviours.text("activity_stops_at"_L1)));
    if (end != rows.end())
        m_activity.end = m_behaviours.text("activity_stop_end"_L1);
    for (auto row = rows.begin(); row != end; ++row)
        ++outcomes[size_t(take(row->toObject()))];
    const int taken = int(std::distance(rows.begin(), end));
    const int persons = outcomes[size_t(Outcome::Imported)] + outcomes[size_t(Outcome::CannotAddToList)];
    m_activity.counters = {{u"items_total_count"_s, taken + work.value("header_rows"_L1).toInt()},
                           {u"person_count"_s, persons},
                           {u"error_count"_s, outcomes[size_t(Outcome::NotCorrectable)]},
                           {u"correctable_count"_s, outcomes[size_t(Outcome::Correctable)]},
                           {u"cannot_add_to_list_count"_s, outcomes[size_t(Outcome::CannotAddToList)]}};
}

bool Import::namesUnknownField(const QJsonObject &row)
{
    bool unknown = false;
    for (auto value = row.begin(); value != row.end(); ++value) {
        const QString key = value.key();
        if (!key.startsWith("cf:"_L1) || m_fields.contains(key.mid(3).toLower()))
            continue;
        unknown = true;
        const QString message = u"Unknown custom field: %1"_s.arg(key.mid(3));
        if (!m_activity.errors.contains(message))
            m_activity.errors.append(message);
    }
    return unknown;
}

bool Import::fitLengths(QJsonObject &row) const
{
    qsizetype fields = 0;
    for (auto value = row.begin(); value != row.end(); ++value) {
        const QString key = value.key();
        const QString content = asText(value.value());
        fields += key.startsWith("cf:"_L1) && !content.isEmpty() ? 1 : 0;
        if (key == "email"_L1) {
            if (content.size() > m_behaviours.number("import_email_length"_L1))
                return false;
            continue;
        }
        const qsizetype most = longest(key);
        if (most == 0 || content.size() <= most)
            continue;
        if (!m_truncates)
            return false;
        value.value() = content.left(most);
    }
    return fields <= kMostFields;
}

bool Import::isCorrectable(const QJsonObject &row) const
{
    const QString address = asText(row.value("email"_L1));
    const bool named =
        !asText(row.value("first_name"_L1)).isEmpty() || !asText(row.value("last_name"_L1)).isEmpty();
    if (address.isEmpty() ? !named : !isAddress(address))
        return true;
    const QString month = asText(row.value("birthday_month"_L1));
    const QString day = asText(row.value("birthday_day"_L1));
    constexpr int kLeapYear = 2000;
    if (month.isEmpty() != day.isEmpty())
        return true;
    if (!month.isEmpty() && !QDate::isValid(kLeapYear, month.toInt(), day.toInt()))
        return true;
    const QString anniversary = asText(row.value("anniversary"_L1));
    return !anniversary.isEmpty() && !isDay(anniversary);
}

Contact *Import::contactOf(const QJsonObject &row)
{
    const QString address = asText(row.value("email"_L1));
    Contact *known = address.isEmpty() ? nullptr : m_account.contactWithAddress(address);
    if (known && !known->deleted())
        return known;
    if (known) {
        if (m_behaviours.is("import_deleted"_L1, "error"_L1))
            return nullptr;
        SimulatedAccount::revive(*known, m_now);
        return known;
    }
    Contact contact;
    contact.createSource = contact.updateSource = u"Account"_s;
    contact.createdAt = contact.updatedAt = m_now;
    if (!address.isEmpty()) {
        contact.email.address = address;
        contact.email.createdAt = contact.email.updatedAt = contact.email.optInDate = m_now;
        contact.email.permission = u"implicit"_s;
        contact.email.optInSource = u"Account"_s;
        contact.email.confirmStatus = u"off"_s;
    }
    return &m_account.add(std::move(contact));
}

Import::Outcome Import::take(QJsonObject row)
{
    if (!fitLengths(row))
        return Outcome::NotCorrectable;
    if (isCorrectable(row))
        return Outcome::Correctable;
    const QStringList phones{u"phone"_s, u"home_phone"_s, u"work_phone"_s, u"mobile_phone"_s,
                             u"other_phone"_s};
    constexpr int kMostPhones = 3;
    int given = 0;
    for (const QString &key : phones)
        given += asText(row.value(key)).isEmpty() ? 0 : 1;
    Contact probe; // reject the row for values that do not fit their field before changing anything
    if (given > kMostPhones || !applyFields(probe, row))
        return Outcome::NotCorrectable;
    Contact *contact = contactOf(row);
    if (!contact)
        return Outcome::NotCorrectable;
    const bool optedOut = contact->unsubscribed();
    if (!optedOut || m_behaviours.is("import_unsubscribed"_L1, "update"_L1))
        apply(*contact, row);
    if (optedOut)
        return Outcome::CannotAddToList;
    for (const QString &list : std::as_const(m_lists)) {
        if (!contact->lists.contains(list))
            contact->lists.append(list);
    }
    return Outcome::Imported;
}

void Import::setText(QString &target, const QJsonObject &row, QLatin1String key) const
{
    const auto value = row.constFind(key);
    if (value == row.constEnd())
        return;
    const QString content = asText(*value);
    if (!content.isEmpty() || m_clearsBlanks)
        target = content;
}

void Import::apply(Contact &contact, const QJsonObject &row)
{
    setText(contact.firstName, row, "first_name"_L1);
    setText(contact.lastName, row, "last_name"_L1);
    setText(contact.jobTitle, row, "job_title"_L1);
    setText(contact.companyName, row, "company_name"_L1);
    setText(contact.anniversary, row, "anniversary"_L1);
    if (asNumber(row.value("birthday_month"_L1)) > 0) {
        contact.birthdayMonth = asNumber(row.value("birthday_month"_L1));
        contact.birthdayDay = asNumber(row.value("birthday_day"_L1));
    }
    applyPhones(contact, row);
    applyAddresses(contact, row);
    (void)applyFields(contact, row); // already checked on a temporary contact
    contact.updateSource = u"Account"_s;
    contact.updatedAt = m_now;
}

void Import::applyPhones(Contact &contact, const QJsonObject &row)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 5> kinds{
        {{"phone"_L1, "other"_L1},
         {"other_phone"_L1, "other"_L1},
         {"home_phone"_L1, "home"_L1},
         {"work_phone"_L1, "work"_L1},
         {"mobile_phone"_L1, "mobile"_L1}}};
    constexpr qsizetype kMost = 3;
    for (const auto &[key, kind] : kinds) {
        if (!row.contains(key))
            continue;
        const QString number = asText(row.value(key));
        if (number.isEmpty() && !m_clearsBlanks)
            continue;
        const auto same =
            std::find_if(contact.phones.begin(), contact.phones.end(),
                         [kind = kind](const PhoneNumber &phone) { return phone.kind == kind; });
        if (number.isEmpty()) {
            if (same != contact.phones.end())
                contact.phones.removeAt(same - contact.phones.begin());
        } else if (same != contact.phones.end()) {
            same->number = number;
            same->updatedAt = m_now;
        } else if (contact.phones.size() < kMost) {
            contact.phones.append({m_account.ids.next(), number, kind, m_now, m_now});
        }
    }
}

void Import::applyAddresses(Contact &contact, const QJsonObject &row)
{
    using Part = QString StreetAddress::*;
    static const std::array<std::pair<QString, QString>, 4> kinds{{{QString(), u"home"_s},
                                                                   {u"home_"_s, u"home"_s},
                                                                   {u"work_"_s, u"work"_s},
                                                                   {u"other_"_s, u"other"_s}}};
    static const std::array<std::pair<QString, Part>, 5> parts{{{u"street"_s, &StreetAddress::street},
                                                                {u"city"_s, &StreetAddress::city},
                                                                {u"state"_s, &StreetAddress::state},
                                                                {u"zip"_s, &StreetAddress::postalCode},
                                                                {u"country"_s, &StreetAddress::country}}};
    for (const auto &[prefix, kind] : kinds) {
        for (const auto &[name, part] : parts) {
            // The contract spells one key with a blank; accept both spellings.
            const QString spaced =
                prefix == "home_"_L1 && name == "country"_L1 ? u"home country"_s : QString();
            const QString key = row.contains(spaced) ? spaced : prefix + name;
            const QString second = name == "street"_L1 ? asText(row.value(key + u'2')) : QString();
            if (!row.contains(key) && second.isEmpty())
                continue;
            QString content = asText(row.value(key));
            if (!second.isEmpty())
                content += (content.isEmpty() ? QString() : u", "_s) + second;
            if (!content.isEmpty() || m_clearsBlanks)
                addressOfKind(contact, kind).*part = content;
        }
    }
}

StreetAddress &Import::addressOfKind(Contact &contact, const QString &kind)
{
    const auto same = std::find_if(contact.addresses.begin(), contact.addresses.end(),
                                   [&kind](const StreetAddress &address) { return address.kind == kind; });
    if (same != contact.addresses.end()) {
        same->updatedAt = m_now;
        return *same;
    }
    StreetAddress address;
    address.id = m_account.ids.next();
    address.kind = kind;
    address.createdAt = address.updatedAt = m_now;
    contact.addresses.append(address);
    return contact.addresses.last();
}

bool Import::applyFields(Contact &contact, const QJsonObject &row)
{
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (!value.key().startsWith("cf:"_L1))
            continue;
        const CustomField *field = m_fields.value(value.key().mid(3).toLower());
        const QString content = asText(value.value());
        if (!field || (content.isEmpty() && !m_clearsBlanks))
            continue;
        const std::optional<FieldValue> fitting =
            content.isEmpty() ? FieldValue() : fittingValue(*field, content, {});
        if (!fitting)
            return false;
        contact.fields.removeIf([field](const FieldValue &old) { return old.fieldId == field->id; });
        if (!content.isEmpty())
            contact.fields.append(*fitting);
    }
    return true;
}

} // namespace Practice
