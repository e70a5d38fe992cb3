// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recovery/integritycheck.h"

#include "core/try.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// \return damagedFile() if SQLite's check reports a problem
Core::Result<void> checkStructure(Database &database)
{
    QString said;
    RETURN_IF_ERROR(database.read(u"PRAGMA integrity_check(1)"_s, {},
                                  [&](const QSqlQuery &row) { said = row.value(0).toString(); }));
    return said == "ok"_L1 ? Core::Result<void>() : damagedFile();
}

Core::Result<void> checkReferences(Database &database)
{
    bool isBroken = false;
    RETURN_IF_ERROR(
        database.read(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &) { isBroken = true; }));
    return isBroken ? damagedFile() : Core::Result<void>();
}

} // namespace

Core::Result<void> checkIntegrity(Database &database)
{
    RETURN_IF_ERROR(checkStructure(database));
    RETURN_IF_ERROR(checkReferences(database));
    ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
    if (version < kIntegritySince)
        return {};
    const QStringList tables = protectedTables();
    for (const QString &table : tables) {
        ASSIGN_OR_RETURN(const auto corrupt,
                         number(database, countCorruptRows(table, static_cast<int>(version))));
        if (corrupt > 0)
            return damagedRow();
    }
    return {};
}

} // namespace Store
