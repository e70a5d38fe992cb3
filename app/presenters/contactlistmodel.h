// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Contact lists of the account, with name and number of contacts. GUI thread.
class ContactListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MembersColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ListIdRole }; ///< SortRole: names in lower case, counts as numbers

    explicit ContactListModel(QObject *parent = nullptr);

    void setLists(const QList<Domain::ContactList> &lists);
    [[nodiscard]] const Domain::ContactList &list(int row) const { return m_lists.at(row); }
    /// \return row of the list; -1 if it is not in the model
    [[nodiscard]] int rowOf(const Domain::ListId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Domain::ContactList> m_lists;
};

} // namespace Presenters
