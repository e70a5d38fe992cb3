// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Presenters {

/// The owner's choice of what closing the window does.
enum class WhenClosed {
    Ask, ///< no choice yet
    KeepSyncing,
    Quit
};

/// What happens when the window is closed.
enum class ClosingAct {
    Quit,
    Hide, ///< the program stays in the tray
    Ask   ///< the window stays open, and the owner is asked once
};

/// \param chosen  the owner's choice
/// \param hasTray  whether the program is in the tray; without it, a hidden program could not be reached
/// \param isSyncing  whether there is a list to keep in sync; without one, there is nothing to ask about
[[nodiscard]] constexpr ClosingAct actWhenClosed(WhenClosed chosen, bool hasTray, bool isSyncing)
{
    if (!hasTray || chosen == WhenClosed::Quit)
        return ClosingAct::Quit;
    if (chosen == WhenClosed::KeepSyncing)
        return ClosingAct::Hide;
    return isSyncing ? ClosingAct::Ask : ClosingAct::Quit;
}

} // namespace Presenters
