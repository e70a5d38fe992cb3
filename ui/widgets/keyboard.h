// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace Gui {

/// Keyboard behaviour of every window: Enter presses the focused button, Home and End go to the first and
/// last row of a table, and the letters of buttons are underlined while Alt is held. GUI thread; owned by the
/// application.
class Keyboard final : public QObject
{
    Q_OBJECT

public:
    /// Starts to watch the keys of the application; a second call does nothing.
    static void watch(QApplication &application);
    [[nodiscard]] static bool isAltHeld();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
    void setAltHeld(bool isHeld);

    bool m_isAltHeld = false;
};

} // namespace Gui
