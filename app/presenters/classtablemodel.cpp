// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/classtablemodel.h"

#include "presenters/timetext.h"

#include <QLocale>

namespace Presenters {

using Domain::StudioClass;

void ClassTableModel::setClasses(const QList<StudioClass> &classes, const QDate &today)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    QDate day;
    for (const StudioClass &studioClass : classes) {
        const QDate date = studioClass.startsAt.toLocalTime().date();
        if (date != day)
            m_rows << Row{date, {}};
        day = date;
        m_rows << Row{{}, studioClass};
    }
    endResetModel();
}

std::optional<StudioClass> ClassTableModel::classAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).day.isValid())
        return std::nullopt;
    return m_rows.at(row).studioClass;
}

QList<StudioClass> ClassTableModel::followers(const StudioClass &studioClass) const
{
    QList<StudioClass> followers;
    for (const Row &row : m_rows) {
        const StudioClass &other = row.studioClass;
        if (studioClass.series != 0 && other.series == studioClass.series && other.id != studioClass.id &&
            other.startsAt >= studioClass.startsAt)
            followers.append(other);
    }
    return followers;
}

int ClassTableModel::rowOf(qint64 classId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).day.isValid() && m_rows.at(row).studioClass.id == classId)
            return row;
    }
    return -1;
}

int ClassTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClassTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags ClassTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A day is a heading: it cannot be selected, so the arrow keys skip it.
    return m_rows.at(index.row()).day.isValid()
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ClassTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case ClassIdRole:
        return row.studioClass.id;
    case IsDayRole:
        return row.day.isValid();
    case IsFullRole:
        return !row.day.isValid() && isFull(row.studioClass);
    default:
        return {};
    }
}

QString ClassTableModel::text(const Row &row, int column) const
{
    if (row.day.isValid())
        return column == 0 ? dayText(row.day, m_today) : QString();
    switch (column) {
    case Time:
        return timeText(row.studioClass);
    case Name:
        return row.studioClass.name;
    case Teacher:
        return row.studioClass.teacher;
    case Booked:
        return isFull(row.studioClass) ? tr("%1 – full").arg(bookedText(row.studioClass))
                                       : bookedText(row.studioClass);
    default:
        return {};
    }
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Name:
        return tr("Class");
    case Teacher:
        return tr("Teacher");
    case Booked:
        return tr("Booked");
    default:
        return {};
    }
}

QString ClassTableModel::timeText(const StudioClass &studioClass)
{
    const QDateTime from = studioClass.startsAt.toLocalTime();
    const QDateTime until = from.addSecs(qint64(studioClass.minutes) * 60);
    return tr("%1 – %2", "from – until").arg(shortTime(from.time()), shortTime(until.time()));
}

QString ClassTableModel::dayText(const QDate &day, const QDate &today)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        return tr("Today, %1").arg(date);
    if (day == today.addDays(1))
        return tr("Tomorrow, %1").arg(date);
    return date;
}

QString ClassTableModel::bookedText(const StudioClass &studioClass)
{
    if (studioClass.places <= 0)
        return QLocale().toString(studioClass.booked);
    return tr("%1 of %2", "places booked of places").arg(studioClass.booked).arg(studioClass.places);
}

bool ClassTableModel::isFull(const StudioClass &studioClass)
{
    return studioClass.places > 0 && studioClass.booked >= studioClass.places;
}

} // namespace Presenters
