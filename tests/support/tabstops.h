// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Support {

/// Presses Tab in \p window until the focus is where it was after the first press.
/// \return the widgets that had the focus, in their order; empty if Tab finds none
inline QWidgetList tabStops(QWidget &window)
{
    constexpr int kMost = 200; // far more than a page has
    QWidgetList stops;
    while (stops.size() < kMost) {
        QWidget *from = window.focusWidget();
        QTest::keyClick(from ? from : &window, Qt::Key_Tab);
        QWidget *stop = window.focusWidget();
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

} // namespace Support
