// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/scratchcopy.h"

#include "core/try.h"
#include "store/sqlite/storedvalues.h"

#include <QStringList>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// The statements that create all objects of one type in the database `source`.
Core::Result<QStringList> statementsFor(Database &copy, const QString &type)
{
    QStringList statements;
    RETURN_IF_ERROR(copy.read(u"SELECT sql FROM source.sqlite_master WHERE type = ? AND sql IS NOT NULL "
                              "AND name NOT LIKE 'sqlite_%'"_s,
                              {type},
                              [&](const QSqlQuery &row) { statements.append(row.value(0).toString()); }));
    return statements;
}

Core::Result<void> executeAll(Database &copy, const QStringList &statements)
{
    for (const QString &statement : statements) {
        RETURN_IF_ERROR(copy.query(statement));
    }
    return {};
}

// Indexes and triggers come last: the rows are complete, and their integrity columns need no new check.
Core::Result<void> copyAll(Database &copy)
{
    ASSIGN_OR_RETURN(const QStringList tables, statementsFor(copy, u"table"_s));
    ASSIGN_OR_RETURN(const QStringList indexes, statementsFor(copy, u"index"_s));
    ASSIGN_OR_RETURN(const QStringList triggers, statementsFor(copy, u"trigger"_s));
    RETURN_IF_ERROR(executeAll(copy, tables));
    QStringList rows;
    RETURN_IF_ERROR(copy.read(u"SELECT name FROM main.sqlite_master WHERE type = 'table' "
                              "AND name NOT LIKE 'sqlite_%'"_s,
                              {}, [&](const QSqlQuery &row) {
                                  rows.append(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(
                                      row.value(0).toString()));
                              }));
    return executeAll(copy, rows + indexes + triggers);
}

} // namespace

Core::Result<std::unique_ptr<Database>> makeScratchCopy(const Database &database)
{
    ASSIGN_OR_RETURN(auto copy, Database::openTemporary(database.clock()));
    RETURN_IF_ERROR(copy->query(u"ATTACH ? AS source"_s, {database.file()}));
    // One snapshot for all tables.
    RETURN_IF_ERROR(copy->snapshot([&] { return copyAll(*copy); }));
    RETURN_IF_ERROR(copy->query(u"DETACH source"_s));
    RETURN_IF_ERROR(copy->query(u"PRAGMA foreign_keys = ON"_s));
    return copy;
}

} // namespace Store
