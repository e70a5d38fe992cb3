// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportcolumnsmodel.h"

#include "presenters/columnfields.h"

#include <algorithm>

namespace Presenters {

/// Keeps the selection if only meanings changed.
void ReportColumnsModel::setColumns(const QList<ReportColumn> &columns)
{
    if (columns == m_columns)
        return;
    if (std::ranges::equal(columns, m_columns, {}, &ReportColumn::heading, &ReportColumn::heading)) {
        m_columns = columns;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int ReportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ReportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportColumn &column = m_columns.at(index.row());
    const QString heading = column.heading.isEmpty() ? tr("(no heading)") : column.heading;
    if (role == ToneRole)
        return int(toneOf(column));
    // A screen reader speaks the first cell of the current row.
    if (role == Qt::AccessibleTextRole && index.column() == Heading)
        return tr("%1, read as: %2").arg(heading, fieldText(column.field));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Heading:
        return heading;
    case Field:
        return fieldText(column.field);
    default:
        return column.cells.value(index.column() - FirstRow);
    }
}

QVariant ReportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The tool tip is for a heading that is elided.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Heading:
        return tr("Column");
    case Field:
        return tr("Meaning");
    case FirstRow:
        return tr("Row 1");
    case SecondRow:
        return tr("Row 2");
    default:
        return tr("Row 3");
    }
}

} // namespace Presenters
