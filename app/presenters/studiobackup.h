// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Store {
class Database;
}

namespace Presenters {

/// Writes a backup of the studio's data (Store::writeBackup()). For the database thread.
/// \param file  path of the backup
/// \return number of clients in it; Storage
[[nodiscard]] Core::Result<int> backUpStudio(Store::Database &database, const QString &file);

/// What the owner is told about a restored backup.
struct RestoredStudio
{
    int clients = 0;
    QString text; ///< restorationText(): which copy it is, and what follows
};

/// Reads the facts after Store::restoreBackup(). For the database thread.
/// \return facts about the restored data; Storage
[[nodiscard]] Core::Result<RestoredStudio> restoredStudio(Store::Database &database);

} // namespace Presenters
