// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/removedclientsmodel.h"

#include <QLocale>

#include <algorithm>

namespace Presenters {

void RemovedClientsModel::setClients(const QList<Domain::RemovedClient> &clients, const QDateTime &now)
{
    beginResetModel();
    m_clients = clients;
    m_now = now;
    endResetModel();
}

std::optional<Domain::Client> RemovedClientsModel::clientAt(int row) const
{
    if (row < 0 || row >= m_clients.size())
        return std::nullopt;
    return m_clients.at(row).client;
}

int RemovedClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int RemovedClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RemovedClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Domain::RemovedClient &removed = m_clients.at(index.row());
    switch (index.column()) {
    case Name:
        return removed.client.displayName();
    case Email:
        return removed.client.email;
    case RemovedAt:
        return QLocale().toString(removed.removedAt.toLocalTime().date(), QLocale::ShortFormat);
    default:
        const qint64 gone = removed.removedAt.daysTo(m_now);
        return tr("%n day(s)", nullptr,
                  static_cast<int>(std::clamp<qint64>(Domain::kDaysInBin - gone, 1, Domain::kDaysInBin)));
    }
}

QVariant RemovedClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Client");
    case Email:
        return tr("E-mail");
    case RemovedAt:
        return tr("Removed");
    default:
        return tr("Kept for");
    }
}

} // namespace Presenters
