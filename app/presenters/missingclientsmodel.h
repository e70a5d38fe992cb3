// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/missingclient.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Active clients who are not in a report, each with their number.
class MissingClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClients(const QList<Domain::MissingClient> &clients);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Domain::MissingClient> m_clients;
};

} // namespace Presenters
