// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

namespace Store {

/// Copies the whole database to try a change out without holding the write lock. The copy is SQLite's
/// temporary database: in memory, or in an unnamed file once it is large, and deleted when it is
/// closed.
/// \return copy, for the same thread; Storage
[[nodiscard]] Core::Result<std::unique_ptr<Database>> makeScratchCopy(const Database &database);

} // namespace Store
