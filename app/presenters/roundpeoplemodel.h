// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundrecord.h"

#include <QAbstractTableModel>

namespace Presenters {

/// People affected by one sync: name, change, and the reason if it was not accepted.
class RoundPeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, What, ColumnCount };
    enum Role {
        IsErrorRole = Qt::UserRole ///< bool: the change was not accepted
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Domain::RoundResult> &people);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Domain::RoundResult> m_people;
};

} // namespace Presenters
