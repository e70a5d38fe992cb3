// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// The account that a window works with.
enum class AccountMode { Live, Practice };

} // namespace Gui
