// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QWidget>

namespace Support {

/// Presses Tab in \p window until the focus is where it was after the first press.
/// \return the widgets that had the focus, in their order; empty if Tab finds none
inline QWidgetList tabStops(QWidget &window)
{
    constexpr int kMost = 200; // far more than a page has
    QWidgetList stops;
    for (int i = 0; i < kMost; ++i) {
        QWidget *from = window.focusWidget();
        QTest::keyClick(from ? from : &window, Qt::Key_Tab);
        QWidget *stop = window.focusWidget();
        if (stop && stop == from && !stops.isEmpty())
            continue; // from one section of a date to the next
        if (!stop || stops.contains(stop))
            break;
        stops.append(stop);
    }
    return stops;
}

/// Whether a person can see the widget, or enough of it to notice the focus.
inline bool canBeSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// Whether a person can do something with the widget: press, type, choose.
inline bool isControl(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           (label && label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

/// The visible and enabled controls of a window that Tab must reach.
inline QWidgetList controlsOf(const QWidget &window)
{
    QWidgetList controls;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const QWidget *around = widget->parentWidget();
        const bool isPart =
            qobject_cast<const QLineEdit *>(around) || // its icons
            qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around) ||
            qobject_cast<const QAbstractScrollArea *>(around) || widget->inherits("QHeaderView");
        if (!isControl(*widget) || isPart || !widget->isVisible() || !widget->isEnabled())
            continue;
        // Arrow keys move within a group of which one must be chosen.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QButtonGroup *group = button ? button->group() : nullptr;
        const bool isOneOfMany = (group && group->exclusive()) || (button && button->autoExclusive());
        if (!isOneOfMany || button->isChecked())
            controls.append(widget);
    }
    return controls;
}

} // namespace Support
