#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// The schema that this program reads and writes.
constexpr int kSchemaVersion = 3;

/// Brings the database to kSchemaVersion, one numbered step after the other, all in one transaction.
/// \return Storage: cannot be written, not ours, or made by a newer version
Core::Result<void> migrate(Database &database);

} // namespace Store
