// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportperson.h"

#include <QAbstractTableModel>

namespace Presenters {

/// People of a client report: line, name, address, and what the import does to them. Shows the people that
/// are passed to it.
class ReportPeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Address, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(Domain::ReportGroup group, const QList<Domain::ReportPerson> &people);
    void setDecision(int line, Domain::RowDecision decision);
    [[nodiscard]] const Domain::ReportPerson &personAt(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Effect of the import on the person, in a few words or a sentence.
    [[nodiscard]] static QString what(Domain::ReportGroup group, const Domain::ReportPerson &person);

private:
    Domain::ReportGroup m_group = Domain::ReportGroup::Added;
    QList<Domain::ReportPerson> m_people;
};

} // namespace Presenters
