// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/removedclient.h"

#include <QAbstractTableModel>

#include <optional>

namespace Presenters {

/// The removed clients who can be put back, latest removal first.
class RemovedClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, RemovedAt, DaysLeft, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param clients  removed clients
    /// \param now  UTC time from which the remaining days are counted
    void setClients(const QList<Domain::RemovedClient> &clients, const QDateTime &now);
    /// \return nothing if there is no such row
    [[nodiscard]] std::optional<Domain::Client> clientAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Domain::RemovedClient> m_clients;
    QDateTime m_now;
};

} // namespace Presenters
