// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/undoneimport.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Clients whom undoing an import did not restore fully, each with the reason.
class KeptClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClients(const QList<Domain::KeptClient> &clients);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Domain::KeptClient> m_clients;
};

} // namespace Presenters
