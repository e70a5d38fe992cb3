// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"

#include "core/try.h"
#include "store/recovery/backups.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/migrations.h"

namespace Store {

Core::Result<std::unique_ptr<Database>> openDatabase(const QString &dataDirectory, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(const auto path, prepareDataFile(dataDirectory));
    ASSIGN_OR_RETURN(auto database, Database::openToWrite(path, clock));
    RETURN_IF_ERROR(backUpBeforeMigration(*database));
    RETURN_IF_ERROR(migrate(*database));
    return database;
}

Core::Result<std::unique_ptr<Database>> openBackup(const QString &file, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(auto database, Database::openToWrite(file, clock));
    RETURN_IF_ERROR(migrate(*database));
    return database;
}

} // namespace Store
