// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace Store {

class Database;

/// The schema version that this program reads and writes.
constexpr int kSchemaVersion = 3;
/// The first schema version whose rows have an integrity column (see integrityColumn()).
constexpr int kIntegritySince = 3;
/// "Lswl": the application id in the header of Listwell's database files.
constexpr qint64 kApplicationId = 0x4c73776c;

/// Migrates the database to kSchemaVersion, one version at a time, in a single transaction.
/// \return Storage if the file cannot be written, is not ours, or was made by a newer version
Core::Result<void> migrate(Database &database);

} // namespace Store
