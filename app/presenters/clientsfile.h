// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QIODevice;
class QString;

namespace Store {
class Database;
}

namespace Presenters {

/// Writes the whole directory to a CSV file, which is complete or unchanged. For the database thread.
/// \return number of clients; Storage if the file cannot be written
[[nodiscard]] Core::Result<int> writeClientsTo(const QString &path, Store::Database &database);
/// Writes the whole directory as CSV (Csv::ClientExport), a few hundred clients at a time, and after them the
/// addresses that must not be mailed although no client has them any more.
/// \param device  output, open for writing
/// \return number of clients; Storage
[[nodiscard]] Core::Result<int> writeClientsTo(QIODevice &device, Store::Database &database);

} // namespace Presenters
