// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// Describes the window's own parts to screen readers: the open App Drawer is a modal dialog and hides the
/// rest of the window. Call before the first window is shown; further calls do nothing.
void installShellAccessibility();

} // namespace Gui
