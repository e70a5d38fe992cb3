// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <functional>

namespace Store {

/// Makes a database with the tables, indexes and triggers of \p database. It is SQLite's temporary database:
/// in memory, or in an unnamed file once it is large, and deleted when it is closed.
/// \param fill  inserts the rows, for example with copyRows(); their integrity columns are copied as they are
/// \return database, for the same thread; Storage
[[nodiscard]] Core::Result<std::unique_ptr<Database>>
makeScratch(Database &database, const std::function<Core::Result<void>(Database &)> &fill);
/// Copies rows of a table from one database to another that has the same table.
/// \param condition  SQL condition on the rows
Core::Result<void> copyRows(Database &from, Database &to, const QString &table, const QString &condition);

/// Copies the whole database to try a change out, as makeScratch(), without holding the write lock meanwhile.
/// \return copy, for the same thread; Storage
[[nodiscard]] Core::Result<std::unique_ptr<Database>> makeScratchCopy(const Database &database);

} // namespace Store
