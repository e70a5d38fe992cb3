// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/duplicatesmodel.h"

#include "presenters/profilecomparison.h"

namespace Presenters {

using namespace Qt::StringLiterals;

void DuplicatesModel::setPairs(const QList<Domain::DuplicatePair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

std::optional<Domain::DuplicatePair> DuplicatesModel::pairAt(int row) const
{
    if (row < 0 || row >= m_pairs.size())
        return std::nullopt;
    return m_pairs.at(row);
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::DuplicatePair &pair = m_pairs.at(index.row());
    const QString name = pair.older.client.displayName();
    const QString shared = sharedText(pair);
    switch (role) {
    case Qt::DisplayRole:
        return QString(name + u'\n' + shared);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(name, shared);
    case Qt::ToolTipRole:
        // Tool tips detect rich text by guessing, so mark it explicitly.
        return u"<qt>%1<br>%2</qt>"_s.arg(name.toHtmlEscaped(), shared.toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace Presenters
