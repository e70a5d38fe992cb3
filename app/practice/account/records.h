// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Records of the practice account, as plain values. All times are UTC. An invalid time means "never", an
/// empty string "not set".
namespace Practice {

struct EmailAddress
{
    QString address; ///< empty if the contact has none, for example one reached by SMS only
    QString permission;
    QString optInSource;
    QString optOutSource;
    QString optOutReason;
    QString confirmStatus;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime optInDate;
    QDateTime optOutDate;
};

struct PhoneNumber
{
    QString id;
    QString number;
    QString kind; ///< home, work, mobile, other
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct StreetAddress
{
    QString id;
    QString kind; ///< home, work, other
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct FieldValue
{
    QString fieldId;
    QString value;
    QStringList choiceIds;
};

struct Note
{
    QString id;
    QString content;
    QDateTime createdAt;
};

struct Contact
{
    QString id;
    qsizetype position = 0; ///< index in the account by order of creation; determines the order of pages
    EmailAddress email;
    QString firstName;
    QString lastName;
    QString jobTitle;
    QString companyName;
    int birthdayMonth = 0; ///< 1 to 12; month and day are 0 if unknown
    int birthdayDay = 0;
    QString anniversary;
    QString createSource;
    QString updateSource;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;
    QList<PhoneNumber> phones;
    QList<StreetAddress> addresses;
    QList<FieldValue> fields;
    QList<Note> notes;
    QStringList lists;
    QStringList taggings;
    bool resubscribeMailSent = false;
    QStringList resubscribeLists; ///< lists to join when the person confirms

    [[nodiscard]] bool deleted() const { return deletedAt.isValid(); }
    [[nodiscard]] bool unsubscribed() const { return email.permission == QLatin1String("unsubscribed"); }
    /// Whether the contact may get e-mail: explicit or implicit permission.
    [[nodiscard]] bool mailable() const
    {
        return email.permission == QLatin1String("explicit") || email.permission == QLatin1String("implicit");
    }
};

struct ContactList
{
    QString id;
    QString name;
    QString description;
    bool favorite = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    [[nodiscard]] bool deleted() const { return deletedAt.isValid(); }
};

struct FieldChoice
{
    int id = 0;
    QString label;
    int order = 0;
};

struct CustomField
{
    QString id;
    QString label;
    QString name; ///< derived from the label at creation; used in imports
    QString type;
    int version = 1;
    QByteArray metadata; ///< JSON object as received; empty: none
    QList<FieldChoice> choices;
    QDateTime createdAt;
    QDateTime updatedAt;
};

/// A bulk job. It takes effect when it completes, not when it is created.
struct Activity
{
    QString id;
    QString kind;         ///< last segment of the path that created it, for example contacts_json_import
    QString end;          ///< state in which the job will end
    QByteArray work;      ///< the task as a JSON object; cleared when done
    QString fileName;     ///< file name of a CSV import
    QDateTime createdAt;  ///< start of the job in state initialized
    QDateTime startsAt;   ///< change to the state processing
    QDateTime finishesAt; ///< end of the job; invalid: never
    bool finished = false;
    QHash<QString, int> counters;
    QStringList errors;
    QByteArray result; ///< CSV of an export
};

} // namespace Practice
