// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/subscribertablemodel.h"

#include <QLocale>

namespace Presenters {

void SubscriberTableModel::setPeriods(const QList<SubscriberPeriod> &periods)
{
    beginResetModel();
    m_periods = periods;
    endResetModel();
}

int SubscriberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

int SubscriberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SubscriberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Period)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const SubscriberPeriod &period = m_periods.at(m_periods.size() - 1 - index.row());
    switch (index.column()) {
    case Joined:
        return QLocale().toString(period.joined);
    case Left:
        return QLocale().toString(period.left);
    case Total:
        return QLocale().toString(period.total);
    default:
        return period.name;
    }
}

QVariant SubscriberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Period)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Joined:
        return tr("Joined");
    case Left:
        return tr("Left");
    case Total:
        return tr("Subscribers");
    default:
        return tr("Period");
    }
}

} // namespace Presenters
