// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

namespace Store {

/// Opens `<dataDirectory>/listwell.db`, creates folder and file if they are missing, and migrates an older
/// schema after making a backup.
/// \return Storage if the file cannot be opened or written, is damaged, or was made by a newer version
[[nodiscard]] Core::Result<std::unique_ptr<Database>> openDatabase(const QString &dataDirectory,
                                                                   const Core::Clock &clock);
/// Opens a backup of a studio's database at \p file and migrates it.
/// \return errors as for openDatabase()
[[nodiscard]] Core::Result<std::unique_ptr<Database>> openBackup(const QString &file,
                                                                 const Core::Clock &clock);

} // namespace Store
