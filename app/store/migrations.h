#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace Store {

class Database;

/// The schema that this program reads and writes.
constexpr int kSchemaVersion = 3;
/// The first schema whose rows are sealed (seals.h).
constexpr int kSealedSince = 3;
/// "Lswl", in the file's header: the file is ours.
constexpr qint64 kApplicationId = 0x4c73776c;

/// Brings the database to kSchemaVersion, one numbered step after the other, all in one transaction.
/// \return Storage: cannot be written, not ours, or made by a newer version
Core::Result<void> migrate(Database &database);

} // namespace Store
