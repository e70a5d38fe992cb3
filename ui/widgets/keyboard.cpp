// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Gui {

namespace {

QPointer<Keyboard>
    s_keyboard; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): one for the application

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Presses the focused button on Enter. Qt itself does that only in dialogs, and not for every button there.
bool pressesButton(QObject *watched, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || !isPlain(event) || event.isAutoRepeat())
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!qobject_cast<QPushButton *>(button) && !qobject_cast<QToolButton *>(button))
        return false;
    button->click();
    return true;
}

/// Goes to the first or last row that can be selected. Qt itself goes to the first or last cell of the row.
bool movesToEnd(QObject *watched, const QKeyEvent &event)
{
    auto *table = qobject_cast<QTableView *>(watched);
    const bool isHome = event.key() == Qt::Key_Home;
    if (!table || !table->model() || !isPlain(event) || (!isHome && event.key() != Qt::Key_End) ||
        table->selectionBehavior() != QAbstractItemView::SelectRows)
        return false;
    const int rows = table->model()->rowCount();
    const int step = isHome ? 1 : -1;
    for (int row = isHome ? 0 : rows - 1; row >= 0 && row < rows; row += step) {
        const QModelIndex index = table->model()->index(row, std::max(table->currentIndex().column(), 0));
        if (index.flags().testFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled)) {
            table->setCurrentIndex(index);
            break;
        }
    }
    return true;
}

} // namespace

void Keyboard::watch(QApplication &application)
{
    if (s_keyboard)
        return;
    s_keyboard = new Keyboard(&application);
    application.installEventFilter(s_keyboard);
}

bool Keyboard::isAltHeld()
{
    return s_keyboard && s_keyboard->m_isAltHeld;
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Alt)
            setAltHeld(true);
        return pressesButton(watched, key) || movesToEnd(watched, key);
    }
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setAltHeld(false);
        return false;
    case QEvent::ApplicationDeactivate: // another program receives the key release
    case QEvent::WindowDeactivate:
        setAltHeld(false);
        return false;
    default:
        return false;
    }
}

void Keyboard::setAltHeld(bool isHeld)
{
    if (isHeld == m_isAltHeld)
        return;
    m_isAltHeld = isHeld;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && qobject_cast<QAbstractButton *>(widget))
            widget->update();
    }
}

} // namespace Gui
