// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QString;

namespace Store {
class Database;
}

namespace Presenters {

/// Writes the history of the syncs to a CSV file, newest first: a row for each person whom a sync affected,
/// and one for each sync without people. The file is complete or unchanged. For the database thread.
/// \return number of syncs; Storage if the file cannot be written
[[nodiscard]] Core::Result<int> writeHistoryTo(const QString &path, Store::Database &database);

} // namespace Presenters
