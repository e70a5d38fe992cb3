// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/refusedrowsmodel.h"

namespace Presenters {

void RefusedRowsModel::setRows(const QList<Domain::RefusedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RefusedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RefusedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RefusedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::RefusedRow &row = m_rows.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
    case Name:
        return row.name;
    case Value:
        return row.value;
    default:
        return row.reason;
    }
}

QVariant RefusedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Client");
    case Value:
        return tr("Value");
    default:
        return tr("Reason");
    }
}

} // namespace Presenters
