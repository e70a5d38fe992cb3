#pragma once

#include "core/result.h"

#include <QString>

namespace Store {

/// Makes the data directory (0700) and an empty `listwell.db` (0600) where they are missing; SQLite gives its
/// -wal and -shm files the rights of the database file. Tightens the rights of what is there already: the
/// folder only where it is ours (empty, or with a database in it) and not shared by all like /tmp.
/// \return the path of the file; Storage where it cannot be, or where the file is a link to another place
[[nodiscard]] Core::Result<QString> prepareDataFile(const QString &dataDirectory);

} // namespace Store
