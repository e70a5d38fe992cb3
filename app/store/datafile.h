#pragma once

#include "core/result.h"

#include <QString>

namespace Store {

constexpr auto kDataFile = QLatin1StringView("listwell.db");

/// Makes the data directory (0700) and an empty `listwell.db` (0600) where they are missing; SQLite gives its
/// -wal and -shm files the rights of the database file. Tightens the rights of what is there already: the
/// folder only where it is ours (empty, or with a database in it) and not shared by all like /tmp.
/// The folder itself may be a link, as people move it to a larger disk, if what it leads to is ours; nothing
/// in it may: our writes, and the rights that we set, would reach somebody else's file.
/// \return the path of the file; Storage where it cannot be, or where something is a link to another place
[[nodiscard]] Core::Result<QString> prepareDataFile(const QString &dataDirectory);
/// The same without making the database. \return the absolute path of the folder
[[nodiscard]] Core::Result<QString> prepareDataFolder(const QString &dataDirectory);
/// Removes the database and its backups, for good; nobody may have it open. What else lies in the folder
/// stays. \return Storage where something of it is still there
Core::Result<void> removeData(const QString &dataDirectory);
/// Makes a folder for the owner alone inside the data directory, where it is missing. \return Storage, also
/// where it is a link
Core::Result<void> prepareInnerFolder(const QString &path);
/// Makes an empty file for the owner alone. \return Storage, also where there is one by that name
Core::Result<void> makeOwnersFile(const QString &path);

} // namespace Store
