// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldlimits.h"

#include "domain/address.h"
#include "domain/servicelimits.h"
#include "domain/writtendate.h"

#include <QCoreApplication>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

struct Limit
{
    const char *key;
    const char *label;
    QString Client::*field;
    qsizetype longest;
};

constexpr Limit kLimits[] = {
    {"first_name", QT_TRANSLATE_NOOP("Domain", "First name"), &Client::firstName, 50},
    {"last_name", QT_TRANSLATE_NOOP("Domain", "Last name"), &Client::lastName, 50},
    {"phone", QT_TRANSLATE_NOOP("Domain", "Phone"), &Client::phone, 25},
    {"home_phone", QT_TRANSLATE_NOOP("Domain", "Home phone"), &Client::homePhone, 25},
    {"work_phone", QT_TRANSLATE_NOOP("Domain", "Work phone"), &Client::workPhone, 25},
    {"street", QT_TRANSLATE_NOOP("Domain", "Street"), &Client::street, 255},
    {"city", QT_TRANSLATE_NOOP("Domain", "City"), &Client::city, 50},
    {"state", QT_TRANSLATE_NOOP("Domain", "State"), &Client::state, 50},
    {"postal_code", QT_TRANSLATE_NOOP("Domain", "Postal code"), &Client::postalCode, 50},
    {"country", QT_TRANSLATE_NOOP("Domain", "Country"), &Client::country, 50},
};
constexpr qsizetype kLongestCustomValue = 255;

QString text(const char *source)
{
    return QCoreApplication::translate("Domain", source);
}

// The service reads 3/4/2026 as the fourth of March (API description, anniversary).
QDate dateFrom(const QString &value)
{
    const WrittenDate written = WrittenDate::from(value, 0);
    return written.year == WrittenDate::Year::Full ? written.date(DateOrder::MonthFirst) : QDate();
}

/// Collects the omitted fields, so that one message can name them all.
class FieldErrors
{
public:
    explicit FieldErrors(SendableClient &sendable)
        : m_sendable(sendable)
    {
    }
    void tooLong(const QString &key, const QString &label, qsizetype longest)
    {
        leaveOut(key,
                 text(QT_TRANSLATE_NOOP("Domain",
                                        "%1 is longer than the %2 characters that Constant Contact allows."))
                     .arg(label)
                     .arg(longest),
                 text(QT_TRANSLATE_NOOP("Domain", "Shorten it in the client's profile.")));
    }
    void leaveOut(const QString &key, const QString &reason, const QString &remedy)
    {
        m_sendable.leftOut.append(key);
        if (!m_reasons.contains(reason))
            m_reasons.append(reason);
        if (!m_remedies.contains(remedy))
            m_remedies.append(remedy);
        m_sendable.fieldError = {m_reasons.join(u' '), m_remedies.join(u' ')};
    }

private:
    SendableClient &m_sendable;
    QStringList m_reasons;
    QStringList m_remedies;
};

// Also those without a value: what was sent earlier stays, even if the value is deleted here.
void leaveOutUnsent(SendableClient &sendable, const FieldsByLabel &fields)
{
    for (const CustomField &field : fields) {
        if (field.isSent)
            continue;
        sendable.client.custom.remove(field.label);
        sendable.leftOut.append("custom."_L1 + field.label);
    }
    sendable.leftOut.sort();
}

void checkCustomFields(SendableClient &sendable, FieldErrors &errors, const FieldsByLabel &fields)
{
    const QMap<QString, QString> values = sendable.client.custom;
    qsizetype kept = 0;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString key = "custom."_L1 + it.key();
        const CustomField field = fields.value(it.key());
        const bool isDate = field.type == CustomFieldType::Date;
        const QDate date = isDate ? dateFrom(it.value()) : QDate();
        if (it.value().size() > kLongestCustomValue) {
            errors.tooLong(key, it.key(), kLongestCustomValue);
        } else if (isDate && !date.isValid()) {
            errors.leaveOut(
                key,
                text(QT_TRANSLATE_NOOP("Domain", "%1 is not a date that Constant Contact can read."))
                    .arg(it.key()),
                text(QT_TRANSLATE_NOOP("Domain", "Enter it as year-month-day, for example 2026-04-30.")));
        } else if (kept == kMostFieldsOfContact) {
            errors.leaveOut(
                key,
                text(QT_TRANSLATE_NOOP(
                         "Domain",
                         "The profile has more than the %1 custom fields that Constant Contact allows."))
                    .arg(kMostFieldsOfContact),
                text(QT_TRANSLATE_NOOP("Domain", "Clear the least important fields.")));
        } else {
            ++kept;
            if (isDate)
                sendable.client.custom.insert(it.key(), date.toString(Qt::ISODate));
            continue;
        }
        sendable.client.custom.remove(it.key());
    }
}

} // namespace

FieldsByLabel fieldsByLabel(const QList<CustomField> &fields)
{
    FieldsByLabel byLabel;
    for (const CustomField &field : fields)
        byLabel.insert(field.label, field);
    return byLabel;
}

SendableClient sendable(const Client &client, const FieldsByLabel &fields)
{
    SendableClient sendable;
    sendable.client = client;
    FieldErrors errors(sendable);
    if (const QString error = addressError(client.email); !error.isEmpty()) {
        sendable.canBeSent = false;
        errors.leaveOut(u"email"_s, error,
                        text(QT_TRANSLATE_NOOP("Domain", "Correct the address in the client's profile.")));
    }
    for (const Limit &limit : kLimits) {
        if ((client.*limit.field).size() <= limit.longest)
            continue;
        errors.tooLong(QString::fromLatin1(limit.key), text(limit.label), limit.longest);
        (sendable.client.*limit.field).clear();
    }
    leaveOutUnsent(sendable, fields);
    checkCustomFields(sendable, errors, fields);
    return sendable;
}

FieldError fieldError(const Client &client, const FieldsByLabel &fields)
{
    return sendable(client, fields).fieldError;
}

} // namespace Domain
