// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "practice/control/serverstate.h"

namespace Practice {

/// Stores accounts, tokens and the daily call count in `practice.json` in the state directory. The file is
/// replaced atomically, so that after a kill either the old or the new version exists; only its owner can
/// read it.

/// \return Storage if the directory or the file cannot be written
[[nodiscard]] Core::Result<void> saveState(const ServerState &serverState);
/// Loads the saved state; without a file \p serverState stays unchanged.
/// \return Storage if the file exists but cannot be read
[[nodiscard]] Core::Result<void> loadState(ServerState &serverState);

} // namespace Practice
