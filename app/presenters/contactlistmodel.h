#pragma once

#include "domain/contact.h"

#include <QAbstractTableModel>

namespace Presenters {

/// The account's contact lists: name and number of people. GUI thread.
class ContactListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MembersColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ListIdRole }; ///< SortRole: names without case, counts as numbers

    explicit ContactListModel(QObject *parent = nullptr);

    void setLists(const QList<Domain::ContactList> &lists);
    [[nodiscard]] const Domain::ContactList &list(int row) const { return m_lists.at(row); }
    /// \return -1 where there is no such list
    [[nodiscard]] int rowOf(const Domain::ListId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Domain::ContactList> m_lists;
};

} // namespace Presenters
