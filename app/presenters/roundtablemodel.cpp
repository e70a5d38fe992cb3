// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/roundtablemodel.h"

#include "presenters/roundtext.h"

#include <QLocale>

namespace Presenters {

using Domain::RoundRecord;

void RoundTableModel::setRounds(const QList<RoundRecord> &rounds, const QDateTime &now, bool isAll)
{
    beginResetModel();
    m_rounds = rounds;
    m_now = now;
    m_isAll = isAll;
    m_isWaiting = false;
    endResetModel();
}

void RoundTableModel::append(const QList<RoundRecord> &earlier, bool isAll)
{
    m_isAll = isAll;
    if (!earlier.isEmpty()) {
        const int first = int(m_rounds.size());
        beginInsertRows({}, first, first + int(earlier.size()) - 1);
        m_rounds += earlier;
        endInsertRows();
    }
    m_isWaiting = false; // last, because a view may request more rows while these are inserted
}

std::optional<RoundRecord> RoundTableModel::roundAt(int row) const
{
    if (row < 0 || row >= m_rounds.size())
        return std::nullopt;
    return m_rounds.at(row);
}

int RoundTableModel::rowOf(qint64 roundId) const
{
    for (int row = 0; row < m_rounds.size(); ++row) {
        if (m_rounds.at(row).id == roundId)
            return row;
    }
    return -1;
}

qint64 RoundTableModel::earliest() const
{
    return m_rounds.isEmpty() ? 0 : m_rounds.last().id;
}

int RoundTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rounds.size());
}

int RoundTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RoundTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundRecord &round = m_rounds.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(round, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? text(round, What).toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Calls ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RoundIdRole:
        return round.id;
    case IsErrorRole:
        return !round.errorMessage.isEmpty() || round.failed > 0 || !round.finishedAt.isValid();
    default:
        return {};
    }
}

QString RoundTableModel::text(const RoundRecord &round, int column) const
{
    switch (column) {
    case When:
        return RoundText::ago(round.startedAt, m_now);
    case What:
        return RoundText::outcome(round);
    case Calls:
        return QLocale().toString(round.counts.calls);
    default:
        return {};
    }
}

QVariant RoundTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Calls)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("Changes");
    case Calls:
        return tr("Calls");
    default:
        return {};
    }
}

bool RoundTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAll && !m_isWaiting;
}

void RoundTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT earlierRoundsRequested();
}

} // namespace Presenters
