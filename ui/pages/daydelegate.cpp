// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/daydelegate.h"

#include "presenters/classtablemodel.h"
#include "ui/widgets/style.h"

#include <QPainter>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ClassTableModel;

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ClassTableModel::IsDayRole).toBool())
        painter->fillRect(option.rect, Style::color(u"sunken"_s));
    QStyledItemDelegate::paint(painter, option, index);
}

void DayDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ClassTableModel::IsDayRole).toBool()) {
        option->font.setWeight(QFont::DemiBold);
        option->palette.setColor(QPalette::Disabled, QPalette::Text, Style::color(u"text"_s));
    } else if (index.column() == ClassTableModel::Booked &&
               index.data(ClassTableModel::IsFullRole).toBool()) {
        option->palette.setColor(QPalette::Text, Style::color(u"warning"_s));
    }
}

} // namespace Gui
