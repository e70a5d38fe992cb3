// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Store {

class Database;

/// Facts about a database file for support; no content.
struct DatabaseFacts
{
    QString sqliteVersion;
    int schemaVersion = 0;
    qint64 bytes = 0; ///< with the changes that are still in the write-ahead log
};

/// \return Storage if the file cannot be read
[[nodiscard]] Core::Result<DatabaseFacts> databaseFacts(Database &database);

} // namespace Store
