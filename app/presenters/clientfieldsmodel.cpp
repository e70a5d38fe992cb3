// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientfieldsmodel.h"

#include "presenters/customfieldtext.h"

namespace Presenters {

using Domain::CustomField;

void ClientFieldsModel::setFields(const QList<CustomField> &fields)
{
    if (fields == m_fields)
        return;
    // Without a reset if only values changed, so that selection and focus stay.
    if (fields.size() != m_fields.size()) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
        return;
    }
    m_fields = fields;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ClientFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ClientFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomField &field = m_fields.at(index.row());
    if (index.column() == Sent) {
        if (role == Qt::CheckStateRole)
            return field.isSent ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return field.isSent ? tr("Sent") : tr("Not sent");
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Label:
        return field.label;
    case Type:
        return fieldTypeName(field.type);
    default:
        if (!field.remoteId.isEmpty())
            return field.remoteName;
        return field.isSent ? tr("Not there yet") : QString();
    }
}

QVariant ClientFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Field");
    case Type:
        return tr("Type");
    case Sent:
        return tr("Sent");
    default:
        return tr("Name in Constant Contact");
    }
}

Qt::ItemFlags ClientFieldsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Sent ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ClientFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Sent ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT sendingChosen(m_fields.at(index.row()).label, value.toInt() == Qt::Checked);
    return true;
}

} // namespace Presenters
