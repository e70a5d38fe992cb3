// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QIcon>

namespace Gui {

IconLabel::IconLabel(int size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
}

IconLabel::IconLabel(const QString &name, const QString &color, int size, QWidget *parent)
    : IconLabel(size, parent)
{
    setIcon(name, color);
}

void IconLabel::setIcon(const QString &name, const QString &color)
{
    m_name = name;
    m_color = color;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && !m_name.isEmpty())
        draw();
    QLabel::changeEvent(event);
}

void IconLabel::draw()
{
    setPixmap(icon(m_name, m_color).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

} // namespace Gui
