// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundquery.h"

#include <QAbstractTableModel>

namespace Presenters {

/// People affected by one sync: name, change, and the reason of a problem. Those whom a search found come
/// first, then those with a problem.
class RoundPeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, What, ColumnCount };
    enum Role {
        IsErrorRole = Qt::UserRole, ///< bool: the person has a problem
        IsFoundRole,                ///< bool: the search found the person
        WholeRole                   ///< QString: address and change, of which the cells may show a part
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these people; nothing changes if they are shown already.
    void setPeople(const Domain::RoundPeople &people);
    [[nodiscard]] int foundCount() const { return m_people.found; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Domain::RoundPeople m_people;
};

} // namespace Presenters
