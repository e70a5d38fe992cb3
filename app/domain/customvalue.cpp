// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customvalue.h"

#include "domain/writtendate.h"

#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &value, const QStringList &words)
{
    return words.contains(value.trimmed(), Qt::CaseInsensitive);
}

std::optional<QString> asDate(const QString &value)
{
    const WrittenDate written = WrittenDate::from(value, 0);
    const QDate date = written.year == WrittenDate::Year::Full ? written.date({}) : QDate();
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QString withoutLastZeros(QString number)
{
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

std::optional<QString> asNumber(const QString &value, const NumberLimits &limits)
{
    static const QRegularExpression shape(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    QString number = value.trimmed();
    if (!shape.match(number).hasMatch() || (number.startsWith(u'-') && !limits.mayBeNegative))
        return std::nullopt;
    const auto decimals = [&number] { return number.section(u'.', 1).size(); };
    const int most = limits.mostDecimals.value_or(std::numeric_limits<int>::max());
    if (decimals() > most)
        number = withoutLastZeros(number);
    return decimals() <= most ? std::optional(number) : std::nullopt;
}

std::optional<QString> asCheckbox(const QString &value)
{
    if (isTicked(value))
        return u"true"_s;
    return isOneOf(value, {u"false"_s, u"no"_s, u"0"_s, u"off"_s, u"non"_s, u"nein"_s, u"não"_s})
               ? std::optional(u"false"_s)
               : std::nullopt;
}

} // namespace

bool isTicked(const QString &value)
{
    return isOneOf(
        value, {u"true"_s, u"yes"_s, u"1"_s, u"on"_s, u"x"_s, u"oui"_s, u"sí"_s, u"si"_s, u"ja"_s, u"sim"_s});
}

std::optional<QString> acceptedValue(CustomFieldType there, const QString &value, const NumberLimits &numbers)
{
    switch (there) {
    case CustomFieldType::Text:
        return value;
    case CustomFieldType::Number:
        return asNumber(value, numbers);
    case CustomFieldType::Date:
        return asDate(value);
    case CustomFieldType::Checkbox:
        return asCheckbox(value);
    case CustomFieldType::Select:
    case CustomFieldType::Radio:
        break;
    }
    return std::nullopt;
}

} // namespace Domain
