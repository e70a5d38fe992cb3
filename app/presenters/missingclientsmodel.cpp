// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/missingclientsmodel.h"

#include "presenters/nameandaddress.h"

namespace Presenters {

void MissingClientsModel::setClients(const QList<Domain::MissingClient> &clients)
{
    beginResetModel();
    m_clients = clients;
    endResetModel();
}

int MissingClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int MissingClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MissingClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Domain::MissingClient &client = m_clients.at(index.row());
    if (index.column() == Number)
        return client.studioNumber;
    if (index.column() == Remark)
        return client.isUncertain ? tr("Stays active: a row of the report may be theirs.") : QString();
    return role == Qt::ToolTipRole ? nameAndAddress(client.name, client.email) : client.name;
}

QVariant MissingClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Client");
    case Number:
        return tr("Client ID");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace Presenters
