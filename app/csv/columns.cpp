// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columns.h"

#include "csv/cells.h"
#include "csv/messages.h"

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

Column columnFrom(const QString &heading)
{
    if (heading.isEmpty())
        return {};
    if (const auto field = Domain::standardFieldOf(heading))
        return {Column::Kind::Standard, *field, {}};
    return {Column::Kind::Custom, {}, heading};
}

bool holds(const QList<Column> &columns, StandardField field)
{
    return std::ranges::any_of(columns, [&](const Column &column) { return isField(column, field); });
}

bool isSameThing(const Column &a, const Column &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.kind == Column::Kind::Standard)
        return a.field == b.field;
    return a.kind == Column::Kind::Custom && a.label.compare(b.label, Qt::CaseInsensitive) == 0;
}

void setAsideWhatIsToldBetter(QList<Column> &columns, const QStringList &headings)
{
    const auto setAside = [&](const auto &isWeak) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (isWeak(i))
                columns[i] = {Column::Kind::Known, {}, {}};
        }
    };
    if (holds(columns, StandardField::FirstName) || holds(columns, StandardField::LastName)) {
        setAside([&](qsizetype i) { return isField(columns.at(i), StandardField::FullName); });
    }
    // "Member" is often a Yes/No column beside the number's own.
    const auto isMember = [&](qsizetype i) { return Domain::isMemberHeading(headings.at(i)); };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isNumber =
            isSameThing(columns.at(i), {Column::Kind::Standard, StandardField::StudioNumber, {}});
        if (!isNumber || isMember(i))
            continue;
        for (qsizetype other = 0; other < columns.size(); ++other) {
            if (isMember(other))
                columns[other] = {Column::Kind::Custom, {}, headings.at(other)};
        }
    }
    const auto isUserName = [&](qsizetype i) {
        return headings.at(i).compare("username"_L1, Qt::CaseInsensitive) == 0;
    };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (isSameThing(columns.at(i), {Column::Kind::Standard, StandardField::Email, {}}) &&
            !isUserName(i)) {
            setAside(isUserName);
            return;
        }
    }
}

} // namespace

bool isField(const Column &column, StandardField field)
{
    return column.kind == Column::Kind::Standard && column.field == field;
}

QString nameOf(const Column &column)
{
    if (column.kind == Column::Kind::Custom)
        return "custom."_L1 + column.label;
    if (column.kind != Column::Kind::Standard)
        return {};
    if (column.field == StandardField::FullName)
        return u"full_name"_s;
    if (column.field == StandardField::NewsAndUpdates)
        return u"news_and_updates"_s;
    return Domain::fieldKey(column.field);
}

Core::Result<QList<Column>> columnsFrom(const QStringList &cells)
{
    QStringList headings;
    QList<Column> columns;
    for (const QString &cell : cells) {
        headings.append(plainText(cell).simplified());
        columns.append(columnFrom(headings.last()));
    }
    const bool isKnown = std::any_of(columns.cbegin(), columns.cend(), [](const Column &column) {
        return column.kind == Column::Kind::Standard;
    });
    // Messages name headings only from here on, because without a recognized heading the first row may be a
    // person's data.
    if (!isKnown) {
        return invalid(text(QT_TRANSLATE_NOOP(
            "Csv", "The first row of the file has no heading such as First Name, Last Name or Email.")));
    }
    setAsideWhatIsToldBetter(columns, headings);

    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).label.size() > Domain::kLongestCustomLabel) {
            return invalid(text(QT_TRANSLATE_NOOP(
                                    "Csv", "The heading of column %1 is longer than the %2 characters that a "
                                           "client field's name may have. Shorten it."))
                               .arg(i + 1)
                               .arg(Domain::kLongestCustomLabel));
        }
        for (qsizetype other = 0; other < i; ++other) {
            if (isSameThing(columns.at(i), columns.at(other))) {
                return invalid(
                    text(QT_TRANSLATE_NOOP("Csv", "The columns %1 (%2) and %3 (%4) contain the same field. "
                                                  "Remove one of them from the file."))
                        .arg(other + 1)
                        .arg(headings.at(other))
                        .arg(i + 1)
                        .arg(headings.at(i)));
            }
        }
    }
    return columns;
}

} // namespace Csv
