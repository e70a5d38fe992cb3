#pragma once

#include "auth/tokenvault.h"
#include "net/pause.h"

/// The keychain of a desktop, in each state that it is met in.
class Keyring
{
public:
    enum class State {
        Open,
        Absent,   ///< there is none: nothing is found, nothing can be kept
        Locked,   ///< holds what it held, and gives and takes nothing
        Frozen,   ///< as locked, and one waits for the answer
        TakesNone ///< gives what it holds, takes nothing new
    };

    State state = State::Open;
    std::optional<Auth::Tokens> kept;

    /// A way in, as the program owns one.
    [[nodiscard]] std::unique_ptr<Auth::TokenVault> vault();

private:
    class Door;
};
