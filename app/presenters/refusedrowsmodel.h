// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Rows of a report that were refused, with line number, name, the value in question and the reason.
class RefusedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Domain::RefusedRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Domain::RefusedRow> m_rows;
};

} // namespace Presenters
