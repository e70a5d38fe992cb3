// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// Checks the whole database: its structure, its foreign keys and the integrity column of every row. Takes
/// about one second per million rows.
/// \return Storage error; isDamage() is true for it if the database is damaged
[[nodiscard]] Core::Result<void> checkIntegrity(Database &database);

} // namespace Store
