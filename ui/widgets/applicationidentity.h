// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// Registers the program with the desktop, so that its windows and those of the login helper share one dock
/// entry with the installed icon. Call once, after the application object is created.
void setApplicationIdentity();

} // namespace Gui
