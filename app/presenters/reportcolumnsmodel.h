// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/reportreading.h"

#include <QAbstractTableModel>

namespace Presenters {

/// The columns of a report, each as a row: heading, field, and the cells of the first rows.
class ReportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Field, FirstRow, SecondRow, ThirdRow, ColumnCount };
    static constexpr int ToneRole = Qt::UserRole; ///< Core::Tone of the field, as int

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<ReportColumn> &columns);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<ReportColumn> m_columns;
};

} // namespace Presenters
