// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QWidget>

namespace Gui {

namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

QWidget *placeInTabOrder(QWidget *before, QWidget *group)
{
    // Qt ignores the order after a widget that cannot have the focus.
    while (!isTabStop(*before) && !before->isWindow())
        before = before->previousInFocusChain();
    QWidgetList controls = group->findChildren<QWidget *>();
    controls.prepend(group);
    for (QWidget *control : std::as_const(controls)) {
        if (!isTabStop(*control))
            continue;
        QWidget::setTabOrder(before, control);
        before = control;
    }
    return before;
}

bool isFocusFree(const QWidget *page)
{
    const QWidget *focus = page->window()->focusWidget();
    return !focus || focus == page;
}

QWidget *firstControlIn(QWidget *page)
{
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        const bool isUsable = isTabStop(*widget) && widget->isVisibleTo(page) && widget->isEnabled();
        if (isUsable && page->isAncestorOf(widget))
            return widget;
    }
    return nullptr;
}

} // namespace Gui
