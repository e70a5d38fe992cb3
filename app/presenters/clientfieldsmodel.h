// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customfield.h"

#include <QAbstractTableModel>
#include <QList>

namespace Presenters {

/// The studio's custom fields in the owner's order, each with a check box for whether it is sent.
class ClientFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Type, Sent, There, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<Domain::CustomField> &fields);
    [[nodiscard]] const QList<Domain::CustomField> &fields() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Emits sendingChosen() for a check box; the fields change with the next setFields().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void sendingChosen(const QString &label, bool isSent);

private:
    QList<Domain::CustomField> m_fields;
};

} // namespace Presenters
