// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QWidget;

namespace Gui {

/// Shows \p window as a dialog of a window of another process, centred over it. If the platform does not
/// support this (Wayland, no display) or the other window is gone, \p window is an ordinary window. Call
/// before show().
/// \param window  window of this process
/// \param parentWindow  native id of the other window
void setTransientParent(QWidget &window, quint64 parentWindow);

/// Raises the window and gives it the keyboard focus, as far as the desktop allows.
void bringToFront(QWidget &window);

} // namespace Gui
