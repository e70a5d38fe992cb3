#pragma once

#include "store/studioclasses.h"

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

    /// \param classes  classes, ordered by start time
    /// \param today  current local date, for "Today" and "Tomorrow"
    void setClasses(const QList<Store::StudioClass> &classes, const QDate &today);
    [[nodiscard]] std::optional<Store::StudioClass> classAt(int row) const;
    [[nodiscard]] int rowOf(qint64 classId) const; ///< -1 if it is not in the model

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// "9:00 – 10:00"
    [[nodiscard]] static QString timeText(const Store::StudioClass &studioClass);
    /// "Today, Monday 3 March", in the format of the locale
    [[nodiscard]] static QString dayText(const QDate &day, const QDate &today);
    /// "8 of 12", or "8" if the number of places is not limited
    [[nodiscard]] static QString bookedText(const Store::StudioClass &studioClass);
    [[nodiscard]] static bool isFull(const Store::StudioClass &studioClass);

private:
    struct Row
    {
        QDate day; ///< valid only for a heading row
        Store::StudioClass studioClass;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    QDate m_today;
};

} // namespace Presenters
