// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Store {

/// File name of the database in the data directory.
constexpr auto kDataFile = QLatin1StringView("listwell.db");
/// File name of the search index beside it, which can be built anew (SearchIndex).
constexpr auto kSearchFile = QLatin1StringView("search.db");

/// Creates the data directory (0700) and an empty `listwell.db` (0600) if they are missing; SQLite gives its
/// -wal and -shm files the permissions of the database file. Existing permissions are tightened. The
/// folder's are changed only if it is ours (empty, or with a database in it) and not shared by everyone like
/// /tmp.
/// The folder itself may be a link to a folder of ours, since people move it to a larger disk. Links inside
/// it are rejected: our writes and permissions would reach someone else's file.
/// \return path of the database file; Storage if it cannot be created, or if something in the folder is a
///        link
[[nodiscard]] Core::Result<QString> prepareDataFile(const QString &dataDirectory);
/// As prepareDataFile(), without creating the database.
/// \return absolute path of the folder
[[nodiscard]] Core::Result<QString> prepareDataFolder(const QString &dataDirectory);
/// Deletes the database and its backups permanently. No program must have it open. Other files in the folder
/// stay.
/// \return Storage if any of the files could not be deleted
Core::Result<void> removeData(const QString &dataDirectory);
/// Deletes a database file and its log.
/// \return Storage if any of the files could not be deleted
Core::Result<void> removeDatabase(const QString &file);
/// Creates a folder inside the data directory, accessible by the owner only, if it is missing.
/// \return Storage, also if \p path is a link
Core::Result<void> prepareInnerFolder(const QString &path);
/// Creates an empty file that only the owner can read and write.
/// \return Storage, also if the file already exists
Core::Result<void> makeOwnersFile(const QString &path);

} // namespace Store
