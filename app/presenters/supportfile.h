// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"
#include "core/result.h"

namespace Store {
class Database;
}

namespace Presenters {

/// The text of a support file: versions, settings, connection, numbers of clients, the last syncs, the check
/// of the database, and the last lines of the logs. No name, address, login, key or id. It is English in
/// every language, as the log is, for the person who helps. Reads the whole database: about one second per
/// million clients.
/// \param environment  settings of the program, with the stored API key
/// \param database  open database, or the error why it could not be opened, which the text then holds
/// \param now  UTC
[[nodiscard]] QString supportText(const Core::Environment &environment,
                                  const Core::Result<Store::Database *> &database, const QDateTime &now);

/// Writes the text to a file that only its owner can read.
/// \return Storage if the file cannot be written
[[nodiscard]] Core::Result<void> writeSupportFile(const QString &path, const QString &text);

} // namespace Presenters
