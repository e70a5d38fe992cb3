// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/reportmerge.h"

#include "domain/birthday.h"
#include "domain/studionumber.h"
#include "domain/textfields.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::StandardField;

namespace {

constexpr auto kCustomPrefix = "custom."_L1;

/// Whether the row's number replaces the stored one. Another spelling of the same number does not, and
/// neither does a number that several people share.
bool replacesNumber(const Client &stored, const Domain::ReportRow &row)
{
    if (stored.studioNumber.isEmpty())
        return true;
    return !row.numberIsShared &&
           Domain::studioNumberKey(stored.studioNumber) != Domain::studioNumberKey(row.client.studioNumber);
}

/// Whether the report gives the stored birthday without its year.
bool lacksOnlyTheYear(QDate told, QDate stored)
{
    return stored.isValid() && told.isValid() && !Domain::hasYear(told) && told.month() == stored.month() &&
           told.day() == stored.day();
}

/// Values by folded label, without blank ones.
QMap<QString, QString> customByKey(const Client &client)
{
    QMap<QString, QString> values;
    for (auto it = client.custom.cbegin(); it != client.custom.cend(); ++it) {
        if (const QString value = it.value().trimmed(); !value.isEmpty())
            values.insert(folded(it.key().trimmed()), value);
    }
    return values;
}

/// The custom fields whose values differ, each in one of its spellings.
QStringList changedCustomFields(const Client &before, const Client &after)
{
    const auto old = customByKey(before);
    const auto now = customByKey(after);
    QMap<QString, QString> changed;
    const QStringList labels = before.custom.keys() + after.custom.keys();
    for (const QString &label : labels) {
        const QString key = folded(label.trimmed());
        if (old.value(key) != now.value(key) && !changed.contains(key))
            changed.insert(key, kCustomPrefix + label);
    }
    return changed.values();
}

} // namespace

Client merged(Client client, const Domain::ReportRow &row)
{
    for (const Domain::TextField &text : Domain::kTextFields) {
        const bool isKept = text.field == StandardField::StudioNumber && !replacesNumber(client, row);
        if (row.told.contains(Domain::fieldKey(text.field)) && !isKept)
            client.*text.member = row.client.*text.member;
    }
    if (row.told.contains(Domain::fieldKey(StandardField::Birthday)) &&
        !lacksOnlyTheYear(row.client.birthday, client.birthday))
        client.birthday = row.client.birthday;
    if (row.told.contains(Domain::fieldKey(StandardField::Status)))
        client.status = row.client.status;
    for (const QString &key : row.told) {
        if (!key.startsWith(kCustomPrefix))
            continue;
        const QString label = key.mid(kCustomPrefix.size());
        // The column heading may differ in case from the name of the field.
        const QStringList labels = client.custom.keys();
        for (const QString &known : labels) {
            if (folded(known) == folded(label))
                client.custom.remove(known);
        }
        client.custom.insert(label, row.client.custom.value(label));
    }
    return client;
}

QStringList changedFields(const Client &before, const Client &after)
{
    QStringList changed;
    for (const Domain::TextField &text : Domain::kTextFields) {
        if ((before.*text.member).trimmed() != (after.*text.member).trimmed())
            changed.append(Domain::fieldKey(text.field));
    }
    if (before.birthday != after.birthday)
        changed.append(Domain::fieldKey(StandardField::Birthday));
    if (before.status != after.status)
        changed.append(Domain::fieldKey(StandardField::Status));
    return changed + changedCustomFields(before, after);
}

} // namespace Store
