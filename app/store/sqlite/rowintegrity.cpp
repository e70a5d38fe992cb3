// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/rowintegrity.h"

#include <QList>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;

const QString kDamagedRow = u"damaged row"_s;

namespace {

struct ProtectedTable
{
    QString table;
    QStringList columns;
    QStringList since5 = {}; ///< columns added in schema version 5
};

// Adding a column here requires a migration with extendedIntegrity().
const QList<ProtectedTable> &protectedColumns()
{
    static const QList<ProtectedTable> all{
        {u"client"_s,
         {u"id"_s, u"email"_s, u"address"_s, u"listed_address"_s, u"status"_s, u"subscribed"_s,
          u"choice_at"_s, u"choice_strong"_s, u"choice_source"_s, u"reported"_s},
         {u"choice_revision"_s, u"choice_address"_s}},
        {u"mailbox"_s,
         {u"address"_s, u"contact_id"_s, u"permission"_s, u"opted_out_at"_s, u"opt_out_source"_s,
          u"refused_at"_s, u"membership"_s, u"left_at"_s, u"removed_there"_s, u"asked_back_at"_s,
          u"ask_back"_s},
         {u"opted_out_revision"_s, u"refused_revision"_s, u"left_revision"_s, u"asked_back_revision"_s}},
        {u"departure"_s, {u"list_id"_s, u"address"_s, u"left_at"_s}, {u"left_revision"_s}},
        {u"consent_entry"_s,
         {u"id"_s, u"at"_s, u"client_id"_s, u"address"_s, u"answer"_s, u"source"_s, u"wording"_s}},
        {u"marks"_s, {u"opt_outs_seen_until"_s, u"expected_members"_s, u"full_look_at"_s}},
    };
    return all;
}

constexpr int kNewest = 5; // schema version of the newest protected column

QStringList columnsAt(const ProtectedTable &what, int version)
{
    return version < 5 ? what.columns : what.columns + what.since5;
}

/// SQL expression that joins the columns into one text. The unit separator occurs in no field, so text cannot
/// move from one field to the next unnoticed. Only numeric columns can be NULL, and no number equals the text
/// that replaces NULL.
QString copyOf(const ProtectedTable &what, const QString &prefix, int version = kNewest)
{
    QStringList parts;
    const QStringList columns = columnsAt(what, version);
    for (const QString &column : columns)
        parts.append(u"COALESCE(%1%2, 'none')"_s.arg(prefix, column));
    return parts.join(u" || char(31) || "_s);
}

const ProtectedTable &find(const QString &table)
{
    const auto &all = protectedColumns();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const ProtectedTable &one) { return one.table == table; });
    Q_ASSERT(found != all.cend());
    return *found;
}

QStringList triggersFor(const ProtectedTable &one, int version)
{
    const QString columns = columnsAt(one, version).join(u", "_s);
    const QString seal =
        u"UPDATE %1 SET seal = %2 WHERE rowid = NEW.rowid"_s.arg(one.table, copyOf(one, {}, version));
    return {u"CREATE TRIGGER %1_sealed_new AFTER INSERT ON %1 BEGIN %2; END"_s.arg(one.table, seal),
            u"CREATE TRIGGER %1_sealed_broken BEFORE UPDATE OF %2 ON %1 WHEN OLD.seal IS NOT (%3) "
            "BEGIN SELECT RAISE(ABORT, '%4'); END"_s.arg(one.table, columns, copyOf(one, u"OLD."_s, version),
                                                         kDamagedRow),
            u"CREATE TRIGGER %1_sealed_again AFTER UPDATE OF %2 ON %1 BEGIN %3; END"_s.arg(one.table, columns,
                                                                                           seal)};
}

} // namespace

QStringList protectedTables()
{
    QStringList tables;
    for (const ProtectedTable &one : protectedColumns())
        tables.append(one.table);
    return tables;
}

QStringList integrityTriggers(int version)
{
    QStringList statements;
    for (const ProtectedTable &one : protectedColumns()) {
        statements << u"ALTER TABLE %1 ADD COLUMN seal TEXT NOT NULL DEFAULT ''"_s.arg(one.table)
                   << u"UPDATE %1 SET seal = %2"_s.arg(one.table, copyOf(one, {}, version));
        statements += triggersFor(one, version);
    }
    return statements;
}

QStringList extendedIntegrity(int version)
{
    QStringList statements;
    for (const ProtectedTable &one : protectedColumns()) {
        if (columnsAt(one, version) == columnsAt(one, version - 1))
            continue;
        for (const auto &name : {u"new"_s, u"broken"_s, u"again"_s})
            statements << u"DROP TRIGGER %1_sealed_%2"_s.arg(one.table, name);
        // A row that was damaged before stays recognizable.
        statements << u"UPDATE %1 SET seal = %2 WHERE seal IS (%3)"_s.arg(one.table, copyOf(one, {}, version),
                                                                          copyOf(one, {}, version - 1));
        statements += triggersFor(one, version);
    }
    return statements;
}

QString integrityColumn(const QString &table, const QString &alias)
{
    const QString prefix = (alias.isEmpty() ? table : alias) + u'.';
    return u"(%1seal IS (%2)) AS sound"_s.arg(prefix, copyOf(find(table), prefix));
}

QString countCorruptRows(const QString &table, int version)
{
    return u"SELECT COUNT(*) FROM %1 WHERE seal IS NOT (%2)"_s.arg(table, copyOf(find(table), {}, version));
}

} // namespace Store
