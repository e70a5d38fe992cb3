#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// Reads the whole database: its structure, its references and every seal (seals.h). Takes about a second for
/// each million rows. \return Storage, for which isDamage() holds where something is broken
[[nodiscard]] Core::Result<void> checkWhole(Database &database);

/// What a file says that it is, in its header.
enum class Origin {
    Ours,      ///< of this version or an older one
    Newer,     ///< written by a newer Listwell
    Foreign,   ///< of another program
    Untouched, ///< a database in which nothing has been made yet
};
[[nodiscard]] Core::Result<Origin> originOf(Database &database);

} // namespace Store
