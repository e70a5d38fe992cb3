#pragma once

#include "core/result.h"
#include "practice/world.h"

namespace Practice {

/// Stores accounts, tokens and the daily call count in `practice.json` in the state directory. The file is
/// replaced atomically, so that after a kill either the old or the new version exists; only its owner can
/// read it.

/// \return Storage if the directory or the file cannot be written
[[nodiscard]] Core::Result<void> saveState(const World &world);
/// Loads the saved state; without a file \p world stays unchanged.
/// \return Storage if the file exists but cannot be read
[[nodiscard]] Core::Result<void> loadState(World &world);

} // namespace Practice
