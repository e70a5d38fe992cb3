// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/keptclientsmodel.h"

#include "presenters/nameandaddress.h"

namespace Presenters {

void KeptClientsModel::setClients(const QList<Domain::KeptClient> &clients)
{
    beginResetModel();
    m_clients = clients;
    endResetModel();
}

int KeptClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int KeptClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeptClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Domain::KeptClient &kept = m_clients.at(index.row());
    if (index.column() == Reason)
        return kept.reason;
    const QString name = kept.client.displayName();
    return role == Qt::ToolTipRole ? nameAndAddress(name, kept.client.email) : name;
}

QVariant KeptClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Client") : tr("Reason");
}

} // namespace Presenters
