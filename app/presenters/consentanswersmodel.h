// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/reportreading.h"

#include <QAbstractTableModel>

namespace Presenters {

/// Meaning of the values below the headings of consent, and the number of rows that have them.
class ConsentAnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Rows, Meaning, ColumnCount };
    static constexpr int ToneRole = Qt::UserRole; ///< Core::Tone of the meaning, as int

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(const QList<ConsentAnswer> &answers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// All texts of the column Meaning, to measure it.
    [[nodiscard]] static QStringList meanings();

private:
    [[nodiscard]] QString valueOf(const ConsentAnswer &answer) const;

    QList<ConsentAnswer> m_answers;
    bool m_hasSeveralColumns = false;
};

} // namespace Presenters
