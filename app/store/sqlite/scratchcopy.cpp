// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/scratchcopy.h"

#include "core/try.h"
#include "store/sqlite/storedvalues.h"

#include <QSqlRecord>
#include <QStringList>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// The statements that create all objects of one type in the schema \p schema of \p database.
Core::Result<QStringList> statementsFor(Database &database, const QString &schema, const QString &type)
{
    QStringList statements;
    RETURN_IF_ERROR(database.read(u"SELECT sql FROM %1.sqlite_master WHERE type = ? AND sql IS NOT NULL "
                                  "AND name NOT LIKE 'sqlite_%'"_s.arg(schema),
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

// New rows get the ids that they would get in the source: one of a removed client may still be in the ledger.
Core::Result<void> copyCounters(Database &copy, Database &source, const QString &schema)
{
    QList<QVariantList> counters;
    RETURN_IF_ERROR(
        source.read(u"SELECT name, seq FROM %1.sqlite_sequence"_s.arg(schema), {}, [&](const QSqlQuery &row) {
            counters.append({row.value(0), row.value(1)});
        }));
    RETURN_IF_ERROR(copy.execute(u"DELETE FROM main.sqlite_sequence"_s));
    for (const QVariantList &counter : std::as_const(counters)) {
        RETURN_IF_ERROR(
            copy.execute(u"INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)"_s, counter));
    }
    return {};
}

// Indexes and triggers come last: the rows are complete, and their integrity columns need no new check.
Core::Result<void> build(Database &copy, Database &source, const QString &schema,
                         const std::function<Core::Result<void>(Database &)> &fill)
{
    ASSIGN_OR_RETURN(const QStringList tables, statementsFor(source, schema, u"table"_s));
    ASSIGN_OR_RETURN(const QStringList indexes, statementsFor(source, schema, u"index"_s));
    ASSIGN_OR_RETURN(const QStringList triggers, statementsFor(source, schema, u"trigger"_s));
    RETURN_IF_ERROR(executeAll(copy, tables));
    RETURN_IF_ERROR(fill(copy));
    RETURN_IF_ERROR(copyCounters(copy, source, schema));
    return executeAll(copy, indexes + triggers);
}

Core::Result<void> copyAll(Database &copy)
{
    QStringList rows;
    RETURN_IF_ERROR(copy.read(u"SELECT name FROM main.sqlite_master WHERE type = 'table' "
                              "AND name NOT LIKE 'sqlite_%'"_s,
                              {}, [&](const QSqlQuery &row) {
                                  rows.append(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(
                                      row.value(0).toString()));
                              }));
    return executeAll(copy, rows);
}

} // namespace

Core::Result<std::unique_ptr<Database>> makeScratch(Database &database,
                                                    const std::function<Core::Result<void>(Database &)> &fill)
{
    ASSIGN_OR_RETURN(auto copy, Database::openTemporary(database.clock()));
    RETURN_IF_ERROR(copy->snapshot([&] { return build(*copy, database, u"main"_s, fill); }));
    RETURN_IF_ERROR(copy->query(u"PRAGMA foreign_keys = ON"_s));
    return copy;
}

Core::Result<void> copyRows(Database &from, Database &to, const QString &table, const QString &condition)
{
    QString insert;
    Core::Result<void> copied;
    RETURN_IF_ERROR(
        from.read(u"SELECT * FROM main.%1 WHERE %2"_s.arg(table, condition), {}, [&](const QSqlQuery &row) {
            const int columns = row.record().count();
            if (insert.isEmpty())
                insert = u"INSERT INTO %1 VALUES (%2)"_s.arg(table, placeholders(columns));
            QVariantList values;
            for (int i = 0; i < columns; ++i)
                values.append(row.isNull(i) ? QVariant()
                                            : row.value(i)); // a null text would become an empty one
            if (copied) {
                if (const auto done = to.execute(insert, values); !done)
                    copied = done.error();
            }
        }));
    return copied;
}

Core::Result<std::unique_ptr<Database>> makeScratchCopy(const Database &database)
{
    ASSIGN_OR_RETURN(auto copy, Database::openTemporary(database.clock()));
    RETURN_IF_ERROR(copy->query(u"ATTACH ? AS source"_s, {database.file()}));
    // One snapshot for all tables.
    RETURN_IF_ERROR(copy->snapshot([&] { return build(*copy, *copy, u"source"_s, copyAll); }));
    RETURN_IF_ERROR(copy->query(u"DETACH source"_s));
    RETURN_IF_ERROR(copy->query(u"PRAGMA foreign_keys = ON"_s));
    return copy;
}

} // namespace Store
