#pragma once

#include "core/result.h"
#include "practice/world.h"

namespace Practice {

/// Keeps accounts, tokens and the day's count in `practice.json` of the state directory. The file is replaced
/// as a whole, so that a kill leaves the old or the new one; it is readable by its owner only.

/// \return Storage when the directory or the file cannot be written
[[nodiscard]] Core::Result<void> saveState(const World &world);
/// Without a file the world stays as it is. \return Storage when the file is there and cannot be read
[[nodiscard]] Core::Result<void> loadState(World &world);

} // namespace Practice
