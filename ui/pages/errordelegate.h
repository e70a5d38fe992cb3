// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Paints errors in the danger colour. The text also states the error.
class ErrorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \param role  role of the model with a bool: whether the row has an error
    /// \param column  column with the text of the error
    /// \param parent  owner
    ErrorDelegate(int role, int column, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
    int m_column;
};

} // namespace Gui
