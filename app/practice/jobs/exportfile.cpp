// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/jobs/exportfile.h"

#include "practice/api/contactjson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

struct Column
{
    QString field;
    QString heading;
    std::function<QString(const SimulatedAccount &, const Contact &)> value;
};

QString listNames(const SimulatedAccount &account, const Contact &contact)
{
    QStringList names;
    for (const ContactList &list : account.lists) {
        if (contact.lists.contains(list.id))
            names.append(list.name);
    }
    return names.join(u", "_s);
}

QString streetPart(const Contact &contact, QString StreetAddress::*part)
{
    return contact.addresses.isEmpty() ? QString() : contact.addresses.first().*part;
}

QString phones(const Contact &contact)
{
    QStringList numbers;
    for (const PhoneNumber &phone : contact.phones)
        numbers.append(phone.number);
    return numbers.join(u", "_s);
}

QString notes(const Contact &contact)
{
    QStringList contents;
    for (const Note &note : contact.notes)
        contents.append(note.content);
    return contents.join(u"; "_s);
}

QString numberOrNothing(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString birthday(const Contact &contact)
{
    return contact.birthdayMonth > 0 ? u"%1/%2"_s.arg(contact.birthdayMonth).arg(contact.birthdayDay)
                                     : QString();
}

const std::vector<Column> &columns()
{
    using A = const SimulatedAccount &;
    using C = const Contact &;
    static const std::vector<Column> all{
        {u"email_address"_s, u"Email address"_s, [](A, C c) { return c.email.address; }},
        {u"email_address"_s, u"Email permission status"_s, [](A, C c) { return c.email.permission; }},
        {u"email_optin_source"_s, u"Email optin source"_s, [](A, C c) { return c.email.optInSource; }},
        {u"email_optin_date"_s, u"Email optin date"_s, [](A, C c) { return zuluTime(c.email.optInDate); }},
        {u"email_optout_source"_s, u"Email optout source"_s, [](A, C c) { return c.email.optOutSource; }},
        {u"email_optout_date"_s, u"Email optout date"_s, [](A, C c) { return zuluTime(c.email.optOutDate); }},
        {u"email_optout_reason"_s, u"Email optout reason"_s, [](A, C c) { return c.email.optOutReason; }},
        {u"first_name"_s, u"First name"_s, [](A, C c) { return c.firstName; }},
        {u"last_name"_s, u"Last name"_s, [](A, C c) { return c.lastName; }},
        {u"job_title"_s, u"Job title"_s, [](A, C c) { return c.jobTitle; }},
        {u"company_name"_s, u"Company"_s, [](A, C c) { return c.companyName; }},
        {u"phone_number"_s, u"Phone number"_s, [](A, C c) { return phones(c); }},
        {u"street"_s, u"Street address line 1"_s,
         [](A, C c) { return streetPart(c, &StreetAddress::street); }},
        {u"city"_s, u"City"_s, [](A, C c) { return streetPart(c, &StreetAddress::city); }},
        {u"state"_s, u"State/Province"_s, [](A, C c) { return streetPart(c, &StreetAddress::state); }},
        {u"zip"_s, u"Zip/Postal Code"_s, [](A, C c) { return streetPart(c, &StreetAddress::postalCode); }},
        {u"country"_s, u"Country"_s, [](A, C c) { return streetPart(c, &StreetAddress::country); }},
        {u"anniversary"_s, u"Anniversary"_s, [](A, C c) { return c.anniversary; }},
        {u"birthday"_s, u"Birthday"_s, [](A, C c) { return birthday(c); }},
        {u"birthday_day"_s, u"Birthday day"_s, [](A, C c) { return numberOrNothing(c.birthdayDay); }},
        {u"birthday_month"_s, u"Birthday month"_s, [](A, C c) { return numberOrNothing(c.birthdayMonth); }},
        {u"notes"_s, u"Notes"_s, [](A, C c) { return notes(c); }},
        {u"email_lists"_s, u"Email Lists"_s, [](A a, C c) { return listNames(a, c); }},
        {u"source_name"_s, u"Source Name"_s, [](A, C c) { return c.createSource; }},
        {u"created_at"_s, u"Created At"_s, [](A, C c) { return zuluTime(c.createdAt); }},
        {u"updated_at"_s, u"Updated At"_s, [](A, C c) { return zuluTime(c.updatedAt); }},
    };
    return all;
}

QByteArray quoted(QString value)
{
    return u"\"%1\""_s.arg(value.replace(u'"', u"\"\""_s)).toUtf8();
}

QSet<QString> idSet(const QJsonValue &value)
{
    QSet<QString> ids;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        ids.insert(each.toString().toLower());
    return ids;
}

bool statusFits(const QString &status, const Contact &contact)
{
    if (status == "removed"_L1)
        return contact.deleted();
    if (contact.deleted())
        return false;
    if (status == "unsubscribed"_L1)
        return contact.unsubscribed();
    return status.isEmpty() || contact.mailable();
}

/// The contacts that the request selects.
class Selection
{
public:
    Selection(const QJsonObject &work, const QDateTime &now)
        : m_contacts(idSet(work.value("contact_ids"_L1)))
        , m_lists(idSet(work.value("list_ids"_L1)))
        , m_tags(idSet(work.value("tag_ids"_L1)))
        , m_excluded(idSet(work.value("exclude"_L1).toObject().value("contact_ids"_L1)))
        , m_status(work.value("status"_L1).toString())
    {
        constexpr int kNewDays = 30;
        if (work.value("new_subscriber"_L1).toBool())
            m_since = now.addDays(-kNewDays);
    }

    [[nodiscard]] bool holds(const Contact &contact) const
    {
        const auto any = [](const QSet<QString> &wanted, const QStringList &present) {
            return wanted.isEmpty() ||
                   std::any_of(present.begin(), present.end(),
                               [&wanted](const QString &id) { return wanted.contains(id); });
        };
        return statusFits(m_status, contact) && !m_excluded.contains(contact.id) &&
               any(m_contacts, {contact.id}) && any(m_lists, contact.lists) &&
               any(m_tags, contact.taggings) && (!m_since.isValid() || contact.email.optInDate > m_since);
    }

private:
    QSet<QString> m_contacts;
    QSet<QString> m_lists;
    QSet<QString> m_tags;
    QSet<QString> m_excluded;
    QString m_status;
    QDateTime m_since;
};

} // namespace

bool isExportField(const QString &name)
{
    static const QStringList others{u"social_profiles"_s, u"website"_s, u"sms_number"_s, u"sms_optin_date"_s};
    return others.contains(name) ||
           std::any_of(columns().begin(), columns().end(),
                       [&name](const Column &column) { return column.field == name; });
}

void writeExport(Activity &activity, const SimulatedAccount &account, const QJsonObject &work,
                 const QDateTime &now)
{
    const QSet<QString> fields = idSet(work.value("fields"_L1));
    std::vector<const Column *> shown;
    QByteArrayList line;
    for (const Column &column : columns()) {
        if (!fields.isEmpty() && !fields.contains(column.field))
            continue;
        shown.push_back(&column);
        line.append(quoted(column.heading));
    }
    for (const CustomField &field : account.fields)
        line.append(quoted(field.label));
    QByteArray csv = line.join(',') + "\r\n";
    const Selection selection(work, now);
    int count = 0;
    for (const auto &contact : account.contacts()) {
        if (!selection.holds(*contact))
            continue;
        line.clear();
        for (const Column *column : shown)
            line.append(quoted(column->value(account, *contact)));
        for (const CustomField &field : account.fields) {
            const auto value =
                std::find_if(contact->fields.begin(), contact->fields.end(),
                             [&field](const FieldValue &each) { return each.fieldId == field.id; });
            line.append(value == contact->fields.end() ? QByteArray("\"\"") : quoted(value->value));
        }
        csv += line.join(',') + "\r\n";
        ++count;
    }
    activity.result = csv;
    activity.counters = {{u"items_total_count"_s, count}, {u"items_completed_count"_s, count}};
}

} // namespace Practice
