// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

namespace {

QPointer<Keyboard>
    s_keyboard; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): one for the application

/// Presses the focused button on Enter. Qt itself does that only in dialogs, and not for every button there.
bool pressesButton(QObject *watched, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain || event.isAutoRepeat())
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!qobject_cast<QPushButton *>(button) && !qobject_cast<QToolButton *>(button))
        return false;
    button->click();
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
        return pressesButton(watched, key);
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
