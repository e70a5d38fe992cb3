// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// Migrates the database to kSchemaVersion, one version at a time, in a single transaction.
/// \return Storage if the file cannot be written, is not ours, or was made by a newer version
Core::Result<void> migrate(Database &database);

} // namespace Store
