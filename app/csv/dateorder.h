// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"
#include "csv/survey.h"

namespace Csv {

/// Name for the screen and the command line: `day-first` or `month-first`.
[[nodiscard]] QString nameOf(Domain::DateOrder order);
/// \return order with this name; nothing for an unknown name
[[nodiscard]] std::optional<Domain::DateOrder> dateOrderNamed(const QString &name);

/// Decides for each column of dates whether the day or the month comes first. A column is judged by all its
/// dates; if they prove nothing, by the other columns, because one program wrote them all. Otherwise the
/// order stays open, and nothing is guessed.
/// \param told  order to use instead of the judged one
void decideDateOrders(QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                      std::optional<Domain::DateOrder> told);

/// The date in a cell of a column of dates.
/// \return invalid if the cell is no date, or does not fit the column's order
[[nodiscard]] QDate dateIn(const QString &cell, const Column &column);

/// Sentences about columns of dates whose order was taken from other columns.
[[nodiscard]] QStringList orderNotes(const QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                                     const QStringList &headings);
/// Sentences about columns whose dates are numbers of days.
[[nodiscard]] QStringList serialNotes(const QList<Column> &columns, const QStringList &headings);

} // namespace Csv
