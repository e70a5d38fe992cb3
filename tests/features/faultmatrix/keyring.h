// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "net/delay.h"

/// A desktop keychain in each state that occurs.
class Keyring
{
public:
    enum class State {
        Open,
        Absent,   ///< there is none: nothing is found or stored
        Locked,   ///< keeps its content; reads and writes fail
        Frozen,   ///< like Locked, and requests hang
        TakesNone ///< reads work, writes fail
    };

    State state = State::Open;
    std::optional<Auth::Tokens> kept;

    /// Creates a vault that uses this keychain, as the program does.
    [[nodiscard]] std::unique_ptr<Auth::TokenVault> vault();

private:
    class Door;
};
