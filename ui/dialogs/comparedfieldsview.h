// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/profilecomparison.h"

#include <QWidget>

class QGridLayout;

namespace Gui {

/// The fields of two people side by side, with a sign between equal and different values.
class ComparedFieldsView : public QWidget
{
    Q_OBJECT

public:
    /// Columns of the grid, for widgets that are in line with the fields.
    enum Column { Name, Gap, Older, Mark, Newer };

    /// \param olderHeading  above the values of the older profile, or of the known client
    /// \param newerHeading  above the others
    /// \param parent  owner
    ComparedFieldsView(const QString &olderHeading, const QString &newerHeading, QWidget *parent = nullptr);

    void setFields(const QList<Presenters::ComparedField> &fields);

    /// A grid with the columns of the fields.
    /// \param parent  widget whose layout it becomes
    [[nodiscard]] static QGridLayout *makeColumns(QWidget *parent);
    /// Adds the name of a field, in the column for it.
    static void addName(QGridLayout &grid, int row, const QString &text, QWidget *parent);

private:
    void addField(QGridLayout &grid, const Presenters::ComparedField &field);

    QString m_olderHeading;
    QString m_newerHeading;
    QWidget *m_fields = nullptr;
};

} // namespace Gui
