// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/columnfields.h"

#include "csv/columnchoices.h"

#include <QCoreApplication>
#include <QHash>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCustom = "custom."_L1;
const QString kConsent = u"news_and_updates"_s;
const QString kOptOut = u"opt_out"_s;

struct ColumnFields
{
    Q_DECLARE_TR_FUNCTIONS(ColumnFields)
};

QString standardText(const QString &field)
{
    static const QHash<QString, const char *> texts{
        {u"client_id"_s, QT_TRANSLATE_NOOP("ColumnFields", "Client ID")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("ColumnFields", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("ColumnFields", "Last name")},
        {u"full_name"_s, QT_TRANSLATE_NOOP("ColumnFields", "First and last name")},
        {u"email"_s, QT_TRANSLATE_NOOP("ColumnFields", "E-mail address")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ColumnFields", "Mobile phone")},
        {u"home_phone"_s, QT_TRANSLATE_NOOP("ColumnFields", "Home phone")},
        {u"work_phone"_s, QT_TRANSLATE_NOOP("ColumnFields", "Work phone")},
        {u"street"_s, QT_TRANSLATE_NOOP("ColumnFields", "Street")},
        {u"city"_s, QT_TRANSLATE_NOOP("ColumnFields", "City")},
        {u"state"_s, QT_TRANSLATE_NOOP("ColumnFields", "State")},
        {u"postal_code"_s, QT_TRANSLATE_NOOP("ColumnFields", "Postal code")},
        {u"country"_s, QT_TRANSLATE_NOOP("ColumnFields", "Country")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ColumnFields", "Birthday")},
        {u"status"_s, QT_TRANSLATE_NOOP("ColumnFields", "Active or deactivated")},
        {kConsent, QT_TRANSLATE_NOOP("ColumnFields", "Agreed to e-mails")},
        {kOptOut, QT_TRANSLATE_NOOP("ColumnFields", "Declined e-mails")}};
    return ColumnFields::tr(texts.value(field, ""));
}

} // namespace

QString fieldText(const QString &field)
{
    if (field.isEmpty() || field == Csv::kLeftOut)
        return ColumnFields::tr("Left out");
    if (field.startsWith(kCustom))
        return ColumnFields::tr("Custom field: %1").arg(field.mid(kCustom.size()));
    return standardText(field);
}

Core::Tone toneOf(const ReportColumn &column)
{
    if (column.field == kConsent)
        return Core::Tone::Success;
    return column.field == kOptOut ? Core::Tone::Warning : Core::Tone::Neutral;
}

QList<ColumnField> fieldsFor(const ReportColumn &column, const QStringList &customFields)
{
    if (column.heading.isEmpty())
        return {};
    const QString automatic = column.choice.isEmpty()
                                  ? ColumnFields::tr("Automatic: %1").arg(fieldText(column.field))
                                  : ColumnFields::tr("Automatic");
    QList<ColumnField> fields{{QString(), automatic}};
    const auto offer = [&](const QString &field, const QString &text) {
        if (Csv::chosenColumn(column.heading, field))
            fields.append({field, text});
    };
    if (!Csv::chosenColumn(column.heading, Csv::kLeftOut))
        return fields;
    const QStringList standard = Csv::fieldNames();
    for (const QString &field : standard)
        offer(field, fieldText(field));
    for (const QString &label : customFields)
        offer(kCustom + label, fieldText(kCustom + label));
    const bool isOneOfThem = column.choice.isEmpty() && column.field.startsWith(kCustom) &&
                             customFields.contains(column.field.mid(kCustom.size()), Qt::CaseInsensitive);
    if (!isOneOfThem && !customFields.contains(column.heading, Qt::CaseInsensitive))
        offer(kCustom + column.heading, ColumnFields::tr("New custom field: %1").arg(column.heading));
    offer(Csv::kLeftOut, ColumnFields::tr("Leave out"));
    return fields;
}

} // namespace Presenters
