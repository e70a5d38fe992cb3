// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundrecord.h"

#include <QAbstractTableModel>

#include <optional>

namespace Presenters {

/// Sync rounds, newest first: time, changes and number of calls. Requests earlier rounds when the user
/// scrolls to the end. Times are shown in the local time zone.
class RoundTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Calls, ColumnCount };
    enum Role {
        RoundIdRole = Qt::UserRole, ///< qint64
        IsErrorRole                 ///< bool: the round failed or was interrupted, or a client has a problem
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param now  time from which "5 minutes ago" is counted
    /// \param isAll  whether no earlier rounds are left
    void setRounds(const QList<Domain::RoundRecord> &rounds, const QDateTime &now, bool isAll);
    void append(const QList<Domain::RoundRecord> &earlier, bool isAll);
    [[nodiscard]] std::optional<Domain::RoundRecord> roundAt(int row) const;
    [[nodiscard]] int rowOf(qint64 roundId) const;       ///< -1 if it is not shown
    [[nodiscard]] qint64 earliest() const;               ///< id of the last row; 0 if there is none
    [[nodiscard]] bool isAll() const { return m_isAll; } ///< whether no earlier rounds are left

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Requests earlier rounds; answered by append().
    void earlierRoundsRequested();

private:
    [[nodiscard]] QString text(const Domain::RoundRecord &round, int column) const;

    QList<Domain::RoundRecord> m_rounds;
    QDateTime m_now;
    bool m_isAll = true;
    bool m_isWaiting = false; ///< earlier rounds have been requested and have not arrived yet
};

} // namespace Presenters
