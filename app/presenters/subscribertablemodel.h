// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/subscriberperiods.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Subscribers by week or month, newest first.
class SubscriberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, Joined, Left, Total, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param periods  oldest first
    void setPeriods(const QList<SubscriberPeriod> &periods);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<SubscriberPeriod> m_periods;
};

} // namespace Presenters
