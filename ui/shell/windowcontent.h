// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Gui {

/// Everything below the frame of the main window. A type of its own, because screen readers see its children
/// only while the App Drawer does not cover them.
class WindowContent final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
};

} // namespace Gui
