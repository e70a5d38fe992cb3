// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/migrations.h"

#include "core/try.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "store/sqlite/fileorigin.h"
#include "store/sqlite/foldedaddresses.h"
#include "store/sqlite/schemasteps.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// Computes a key from a text of every row, for a limited number of rows in memory at a time.
/// \param table  table with a column `id`
/// \param column  column of the key, empty so far
/// \param text  SQL expression
Core::Result<void> fillKeys(Database &database, const QString &table, const QString &column,
                            const QString &text, QString (*keyOf)(const QString &))
{
    constexpr int kPart = 10'000;
    const QString select = u"SELECT id, %1 FROM %2 WHERE id > ? ORDER BY id LIMIT ?"_s.arg(text, table);
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, column);
    QVariant last = 0;
    for (;;) {
        QList<QVariantList> keys;
        int rows = 0;
        RETURN_IF_ERROR(database.read(select, {last, kPart}, [&](const QSqlQuery &row) {
            ++rows;
            last = row.value(0);
            if (const QString key = keyOf(row.value(1).toString()); !key.isEmpty())
                keys.append({key, last});
        }));
        for (const QVariantList &values : std::as_const(keys)) {
            RETURN_IF_ERROR(database.execute(update, values));
        }
        if (rows < kPart)
            return {};
    }
}

Core::Result<void> fillNumberKeys(Database &database)
{
    return fillKeys(database, u"client"_s, u"number_key"_s, u"studio_number"_s, Domain::studioNumberKey);
}

Core::Result<void> fillNameKeys(Database &database)
{
    for (const QString &table : {u"client"_s, u"removed_client"_s}) {
        RETURN_IF_ERROR(fillKeys(
            database, table, u"name_key"_s, u"first_name || ' ' || last_name"_s, [](const QString &name) {
                return Domain::isPlaceholderName(name) ? QString() : Domain::nameKey(name);
            }));
    }
    return {};
}

Core::Result<void> check(Origin origin)
{
    switch (origin) {
    case Origin::Newer:
        return storageError(QCoreApplication::translate(
            "Store", "The studio's data was written by a newer version of Listwell. Start that version."));
    case Origin::Foreign:
        return storageError(QCoreApplication::translate(
            "Store", "The file listwell.db in the data folder belongs to another program."));
    case Origin::Ours:
    case Origin::Untouched:
        break;
    }
    return {};
}

} // namespace

Core::Result<void> migrate(Database &database)
{
    // Inside the write transaction, so that two programs starting at the same time do not both create the
    // tables.
    const auto work = [&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
        ASSIGN_OR_RETURN(const auto origin, identifyFile(database));
        RETURN_IF_ERROR(check(origin));
        for (int next = static_cast<int>(version) + 1; next <= kSchemaVersion; ++next) {
            QStringList statements = schemaStep(next);
            statements.append(u"PRAGMA user_version = %1"_s.arg(next));
            for (const QString &statement : statements) {
                RETURN_IF_ERROR(database.query(statement));
            }
            if (next == 4) {
                RETURN_IF_ERROR(fillNumberKeys(database));
            }
            if (next == 11) {
                RETURN_IF_ERROR(fillNameKeys(database));
            }
            if (next == 16) {
                RETURN_IF_ERROR(foldAddresses(database));
            }
        }
        return {};
    };
    // The other one may be migrating, which takes some ten seconds for a million clients.
    ASSIGN_OR_RETURN(const auto present, number(database, u"PRAGMA user_version"_s));
    return present < kSchemaVersion ? database.patientTransaction(work) : database.transaction(work);
}

} // namespace Store
