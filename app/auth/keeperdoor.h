#pragma once

#include <mutex>

namespace Auth {

class TokenKeeper;

/// The way to the keeper from other threads: whoever holds the mutex may post to the keeper if it is still
/// there. Shared by the keeper and its remote sources.
struct KeeperDoor
{
    std::mutex mutex;
    TokenKeeper *keeper = nullptr; ///< null once it has gone
};

} // namespace Auth
