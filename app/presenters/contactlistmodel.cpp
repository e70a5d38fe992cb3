// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/contactlistmodel.h"

#include <QLocale>

namespace Presenters {

using namespace Qt::StringLiterals;

ContactListModel::ContactListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ContactListModel::setLists(const QList<Domain::ContactList> &lists)
{
    beginResetModel();
    m_lists = lists;
    endResetModel();
}

int ContactListModel::rowOf(const Domain::ListId &id) const
{
    for (qsizetype row = 0; row < m_lists.size(); ++row) {
        if (m_lists.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::ContactList &list = m_lists.at(index.row());
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? list.name : QLocale().toString(list.membershipCount);
    case Qt::ToolTipRole:
        // Tool tips detect rich text by guessing, so mark it explicitly.
        return isName ? QVariant(u"<qt>%1</qt>"_s.arg(list.name.toHtmlEscaped())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return isName ? list.name : tr("%Ln contact(s)", nullptr, list.membershipCount);
    case SortRole:
        return isName ? QVariant(list.name.toCaseFolded()) : QVariant(list.membershipCount);
    case ListIdRole:
        return list.id.value;
    default:
        return {};
    }
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::DisplayRole)
        return section == NameColumn ? tr("List") : tr("Contacts");
    return {};
}

} // namespace Presenters
