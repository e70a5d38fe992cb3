// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/studioclass.h"

#include <QAbstractTableModel>

#include <optional>

namespace Presenters {

/// Upcoming classes, ordered by time, with a heading row above the classes of each day. Times are shown in
/// the local time zone.
class ClassTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Teacher, Booked, ColumnCount };
    enum Role {
        ClassIdRole = Qt::UserRole, ///< qint64; 0 for a heading row
        IsDayRole,                  ///< bool
        IsFullRole                  ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param today  local date that is shown as "Today"
    void setClasses(const QList<Domain::StudioClass> &classes, const QDate &today);
    [[nodiscard]] std::optional<Domain::StudioClass> classAt(int row) const;
    /// Later classes of the same series, by time.
    [[nodiscard]] QList<Domain::StudioClass> followers(const Domain::StudioClass &studioClass) const;
    [[nodiscard]] int rowOf(qint64 classId) const; ///< -1 if it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// "9:00 – 10:00"
    [[nodiscard]] static QString timeText(const Domain::StudioClass &studioClass);
    /// "Today, Monday 3 March", in the local form
    [[nodiscard]] static QString dayText(const QDate &day, const QDate &today);
    /// "8 of 12", or "8" if places are not limited
    [[nodiscard]] static QString bookedText(const Domain::StudioClass &studioClass);
    [[nodiscard]] static bool isFull(const Domain::StudioClass &studioClass);

private:
    struct Row
    {
        QDate day; ///< valid for the row of a day
        Domain::StudioClass studioClass;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    QDate m_today;
};

} // namespace Presenters
