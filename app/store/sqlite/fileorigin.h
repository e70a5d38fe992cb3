// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// The origin of a database file according to its header.
enum class Origin {
    Ours,      ///< made by this version of Listwell or an older one
    Newer,     ///< made by a newer version of Listwell
    Foreign,   ///< made by another program
    Untouched, ///< an empty database
};
/// Reads the origin of a file from its header and its list of tables.
[[nodiscard]] Core::Result<Origin> identifyFile(Database &database);

} // namespace Store
