// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preview.h"

#include <QAbstractTableModel>

namespace Presenters {

/// People of a preview: name, change and reason. Shows the people that are passed to it.
class PreviewPeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, What, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Domain::PreviewPerson> &people);
    void append(const QList<Domain::PreviewPerson> &more);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Change for the person, in a few words.
    [[nodiscard]] static QString what(const Domain::PreviewPerson &person);
    /// Reason for the change, as a sentence.
    [[nodiscard]] static QString why(const Domain::PreviewPerson &person);

private:
    QList<Domain::PreviewPerson> m_people;
};

} // namespace Presenters
