// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/foldedaddresses.h"

#include "core/try.h"
#include "domain/address.h"

#include <QSet>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// Where addresses stand, in the form of Domain::addressKey(). The chosen clients come before the clients,
/// because a client whose address changes is no longer the chosen one.
struct AddressColumn
{
    QString table;
    QString column;
    bool isUnique = false; ///< within its table, perhaps together with another column
};

QList<AddressColumn> addressColumns()
{
    QList<AddressColumn> columns{{u"shown_client"_s, u"address"_s, true},
                                 {u"mailbox"_s, u"address"_s, true},
                                 {u"departure"_s, u"address"_s, true},
                                 {u"merged_address"_s, u"address"_s, true},
                                 {u"removed_merged_address"_s, u"address"_s, true},
                                 {u"consent_entry"_s, u"address"_s},
                                 {u"journal_row"_s, u"address"_s}};
    for (const QString &table : {u"client"_s, u"removed_client"_s}) {
        for (const QString &column : {u"address"_s, u"listed_address"_s, u"choice_address"_s})
            columns.append({table, column});
    }
    return columns;
}

/// Gives one address its present form. Where both forms were known, the one that says no stays.
Core::Result<void> foldAddress(Database &database, const QString &before)
{
    const QString now = Domain::addressKey(before);
    RETURN_IF_ERROR(database.execute(
        u"DELETE FROM mailbox WHERE address = ? AND EXISTS (SELECT 1 FROM mailbox WHERE address = ? AND "
        "(permission = 'unsubscribed' OR refused_at IS NOT NULL OR membership = 'left' OR removed_there = 1))"_s,
        {now, before}));
    const QList<AddressColumn> columns = addressColumns();
    for (const AddressColumn &place : columns) {
        RETURN_IF_ERROR(database.execute(
            u"UPDATE OR IGNORE %1 SET %2 = ? WHERE %2 = ?"_s.arg(place.table, place.column), {now, before}));
        if (place.isUnique) {
            RETURN_IF_ERROR(
                database.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(place.table, place.column), {before}));
        }
    }
    RETURN_IF_ERROR(database.execute(u"UPDATE meta SET value = value + 1 WHERE name = 'revision'"_s));
    RETURN_IF_ERROR(database.execute(
        u"UPDATE mailbox SET dirty_revision = (SELECT value FROM meta WHERE name = 'revision'), "
        "dirty_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE address = ?"_s,
        {now}));
    return {};
}

} // namespace

Core::Result<void> foldAddresses(Database &database)
{
    QSet<QString> others;
    const QList<AddressColumn> columns = addressColumns();
    for (const AddressColumn &place : columns) {
        RETURN_IF_ERROR(database.read(
            u"SELECT DISTINCT %2 FROM %1 WHERE %2 GLOB '*[^' || char(1) || '-' || char(127) || ']*'"_s.arg(
                place.table, place.column),
            {}, [&](const QSqlQuery &row) {
                const QString address = row.value(0).toString();
                if (Domain::addressKey(address) != address)
                    others.insert(address);
            }));
    }
    for (const QString &address : std::as_const(others)) {
        RETURN_IF_ERROR(foldAddress(database, address));
    }
    return {};
}

} // namespace Store
