// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/errordelegate.h"

#include "ui/widgets/style.h"

namespace Gui {

using namespace Qt::StringLiterals;

ErrorDelegate::ErrorDelegate(int role, int column, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_column(column)
{
}

void ErrorDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_column && index.data(m_role).toBool())
        option->palette.setColor(QPalette::Text, Style::color(u"error"_s));
}

} // namespace Gui
