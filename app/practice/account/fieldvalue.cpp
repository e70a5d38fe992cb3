// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/fieldvalue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

std::optional<FieldValue> fittingChoices(const CustomField &field, const QString &text,
                                         const QStringList &choiceIds)
{
    FieldValue value{field.id, {}, {}};
    QStringList labels;
    const QStringList wantedLabels =
        field.type == "multi_select"_L1 ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text};
    for (const FieldChoice &choice : field.choices) {
        const QString id = QString::number(choice.id);
        const bool byLabel =
            choiceIds.isEmpty() &&
            std::any_of(wantedLabels.begin(), wantedLabels.end(), [&choice](const QString &label) {
                return label.trimmed().compare(choice.label, Qt::CaseInsensitive) == 0;
            });
        if (choiceIds.contains(id) || byLabel) {
            value.choiceIds.append(id);
            labels.append(choice.label);
        }
    }
    const qsizetype wanted = choiceIds.isEmpty() ? wantedLabels.size() : choiceIds.size();
    if (value.choiceIds.size() != wanted || (field.type == "single_select"_L1 && wanted > 1))
        return std::nullopt;
    value.value = labels.join(u',');
    return value;
}

bool isNumber(const CustomField &field, const QString &text)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.([0-9]+))?\\z"_s);
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return false;
    const QJsonObject metadata = QJsonDocument::fromJson(field.metadata).object();
    const bool isNegativeRefused =
        !metadata.isEmpty() && field.type == "number"_L1 && !metadata.value("allow_negative"_L1).toBool();
    constexpr int kMostDecimals = 255; // as long as a value
    const int decimals =
        metadata.value("integer"_L1).toBool() ? 0 : metadata.value("decimal_places"_L1).toInt(kMostDecimals);
    return match.capturedLength(2) <= decimals && !(isNegativeRefused && text.startsWith(u'-'));
}

} // namespace

std::optional<FieldValue> fittingValue(const CustomField &field, const QString &text,
                                       const QStringList &choiceIds)
{
    if (field.type == "single_select"_L1 || field.type == "multi_select"_L1)
        return fittingChoices(field, text, choiceIds);
    if (!choiceIds.isEmpty())
        return std::nullopt;
    const FieldValue value{field.id, text, {}};
    if (field.type == "date"_L1 && !isDay(text))
        return std::nullopt;
    if (field.type == "datetime"_L1 && !QDateTime::fromString(text, Qt::ISODate).isValid())
        return std::nullopt;
    if ((field.type == "number"_L1 || field.type == "currency"_L1) && !isNumber(field, text))
        return std::nullopt;
    if (field.type == "boolean"_L1 && text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return value;
}

bool isDay(const QString &text)
{
    static const QRegularExpression yearLast(u"^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})\\z"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})\\z"_s);
    const QRegularExpressionMatch last = yearLast.match(text);
    if (last.hasMatch())
        return QDate::isValid(last.captured(4).toInt(), last.captured(1).toInt(), last.captured(3).toInt());
    const QRegularExpressionMatch first = yearFirst.match(text);
    return first.hasMatch() &&
           QDate::isValid(first.captured(1).toInt(), first.captured(3).toInt(), first.captured(4).toInt());
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(
        u"^[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@.<>()\\[\\],;:\"\\\\]+(\\.[^\\s@.<>()\\[\\],;:\"\\\\]+)+$"_s);
    return address.match(text).hasMatch();
}

} // namespace Practice
