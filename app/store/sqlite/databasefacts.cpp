// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/databasefacts.h"

#include "store/sqlite/storedvalues.h"

#include <QFileInfo>

namespace Store {

using namespace Qt::StringLiterals;

Core::Result<DatabaseFacts> databaseFacts(Database &database)
{
    DatabaseFacts facts;
    RETURN_IF_ERROR(database.read(u"SELECT sqlite_version()"_s, {}, [&](const QSqlQuery &row) {
        facts.sqliteVersion = row.value(0).toString();
    }));
    ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
    facts.schemaVersion = static_cast<int>(version);
    const QString file = database.file();
    facts.bytes = QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
    return facts;
}

} // namespace Store
