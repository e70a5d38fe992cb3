// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dateorder.h"

#include "csv/cells.h"
#include "csv/messages.h"

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::DateOrder;

namespace {

constexpr auto kDayFirst = "day-first"_L1;
constexpr auto kMonthFirst = "month-first"_L1;

/// The order that columns prove; nothing if none does, or if they disagree.
std::optional<DateOrder> orderOfAll(const QList<Column> &columns, const QList<ColumnSurvey> &surveys)
{
    std::optional<DateOrder> order;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto proven = columns.at(i).holdsDates ? surveys.at(i).provenOrder() : std::nullopt;
        if (order && proven && *order != *proven)
            return {};
        order = proven ? proven : order;
    }
    return order;
}

} // namespace

QString nameOf(DateOrder order)
{
    return order == DateOrder::DayFirst ? kDayFirst : kMonthFirst;
}

std::optional<DateOrder> dateOrderNamed(const QString &name)
{
    if (name == kDayFirst)
        return DateOrder::DayFirst;
    return name == kMonthFirst ? std::optional(DateOrder::MonthFirst) : std::nullopt;
}

void decideDateOrders(QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                      std::optional<DateOrder> told)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        column.holdsDates = isField(column, Domain::StandardField::Birthday) ||
                            (column.kind == Column::Kind::Custom && surveys.at(i).holdsDates());
        column.holdsSerials = column.holdsDates && surveys.at(i).holdsSerials();
    }
    const auto common = orderOfAll(columns, surveys);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        if (!column.holdsDates)
            continue;
        const auto proven = surveys.at(i).provenOrder();
        column.dateOrder = told ? told : proven ? proven : common;
    }
}

QDate dateIn(const QString &cell, const Column &column)
{
    const QDate serial = column.holdsSerials ? serialDateIn(cell) : QDate();
    return serial.isValid() ? serial : Domain::WrittenDate::from(cell, latestYear()).date(column.dateOrder);
}

QStringList orderNotes(const QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                       const QStringList &headings)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = columns.at(i);
        if (!column.dateOrder || surveys.at(i).provenOrder() || !surveys.at(i).hasOpenDates())
            continue;
        const QString note =
            *column.dateOrder == DateOrder::DayFirst
                ? text(QT_TRANSLATE_NOOP("Csv",
                                         "%1: the dates do not show whether the day or the month comes "
                                         "first. They were read with the day first, like those of "
                                         "another column."))
                : text(QT_TRANSLATE_NOOP("Csv",
                                         "%1: the dates do not show whether the day or the month comes "
                                         "first. They were read with the month first, like those of "
                                         "another column."));
        notes.append(note.arg(headings.at(i)));
    }
    return notes;
}

QStringList serialNotes(const QList<Column> &columns, const QStringList &headings)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).holdsSerials)
            continue;
        notes.append(
            text(QT_TRANSLATE_NOOP("Csv", "%1: a spreadsheet wrote some dates as numbers of days, for "
                                          "example 32874 for January 1, 1990. They were read as dates."))
                .arg(headings.at(i)));
    }
    return notes;
}

} // namespace Csv
