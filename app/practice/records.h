#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The things that the stand-in account holds, as plain values. All times are UTC; an invalid time means
/// "never happened", an empty text "not set".
namespace Practice {

struct EmailAddress
{
    QString address; ///< empty: the contact has none (reached by SMS only, say)
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
    qsizetype position = 0; ///< place in the account, in the order of creation; pages follow it
    EmailAddress email;
    QString firstName;
    QString lastName;
    QString jobTitle;
    QString companyName;
    int birthdayMonth = 0; ///< 1-12; 0 with day 0: not known
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
    QStringList resubscribeLists; ///< put on when the person confirms

    [[nodiscard]] bool deleted() const { return deletedAt.isValid(); }
    [[nodiscard]] bool unsubscribed() const { return email.permission == QLatin1String("unsubscribed"); }
    /// explicit or implicit: may be mailed
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
    QString name; ///< made from the label once; what an import calls the field
    QString type;
    int version = 1;
    QByteArray metadata; ///< a JSON object as it was sent; empty: none
    QList<FieldChoice> choices;
    QDateTime createdAt;
    QDateTime updatedAt;
};

/// A bulk job. Its work is done when it becomes completed, not when it is asked for.
struct Activity
{
    QString id;
    QString kind;         ///< the last part of the path that made it, for example contacts_json_import
    QString end;          ///< the state that it will end in
    QByteArray work;      ///< a JSON object: what is to be done; emptied afterwards
    QString fileName;     ///< of a CSV import
    QDateTime createdAt;  ///< initialized from here
    QDateTime startsAt;   ///< processing from here
    QDateTime finishesAt; ///< ends here; invalid: never
    bool finished = false;
    QHash<QString, int> counters;
    QStringList errors;
    QByteArray result; ///< CSV of an export
};

} // namespace Practice
