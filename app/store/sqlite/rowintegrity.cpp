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
};

// Adding a column here requires a migration that recreates the triggers.
const QList<ProtectedTable> &protectedColumns()
{
    static const QList<ProtectedTable> all{
        {u"client"_s,
         {u"id"_s, u"email"_s, u"address"_s, u"listed_address"_s, u"status"_s, u"subscribed"_s,
          u"choice_at"_s, u"choice_strong"_s, u"choice_source"_s, u"reported"_s}},
        {u"mailbox"_s,
         {u"address"_s, u"contact_id"_s, u"permission"_s, u"opted_out_at"_s, u"opt_out_source"_s,
          u"refused_at"_s, u"membership"_s, u"left_at"_s, u"removed_there"_s, u"asked_back_at"_s,
          u"ask_back"_s}},
        {u"departure"_s, {u"list_id"_s, u"address"_s, u"left_at"_s}},
        {u"consent_entry"_s,
         {u"id"_s, u"at"_s, u"client_id"_s, u"address"_s, u"answer"_s, u"source"_s, u"wording"_s}},
        {u"marks"_s, {u"opt_outs_seen_until"_s, u"expected_members"_s, u"full_look_at"_s}},
    };
    return all;
}

/// SQL expression that joins the columns into one text. The unit separator occurs in no field, so text
/// cannot move from one field to the next unnoticed. Only numeric columns can be NULL, and no number equals
/// the word for it.
QString copyOf(const ProtectedTable &what, const QString &prefix)
{
    QStringList parts;
    for (const QString &column : what.columns)
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

} // namespace

QStringList protectedTables()
{
    QStringList tables;
    for (const ProtectedTable &one : protectedColumns())
        tables.append(one.table);
    return tables;
}

QStringList integrityTriggers()
{
    QStringList statements;
    for (const ProtectedTable &one : protectedColumns()) {
        const QString columns = one.columns.join(u", "_s);
        const QString seal =
            u"UPDATE %1 SET seal = %2 WHERE rowid = NEW.rowid"_s.arg(one.table, copyOf(one, {}));
        statements << u"ALTER TABLE %1 ADD COLUMN seal TEXT NOT NULL DEFAULT ''"_s.arg(one.table)
                   << u"UPDATE %1 SET seal = %2"_s.arg(one.table, copyOf(one, {}))
                   << u"CREATE TRIGGER %1_sealed_new AFTER INSERT ON %1 BEGIN %2; END"_s.arg(one.table, seal)
                   << u"CREATE TRIGGER %1_sealed_broken BEFORE UPDATE OF %2 ON %1 WHEN OLD.seal IS NOT (%3) "
                      "BEGIN SELECT RAISE(ABORT, '%4'); END"_s.arg(one.table, columns, copyOf(one, u"OLD."_s),
                                                                   kDamagedRow)
                   << u"CREATE TRIGGER %1_sealed_again AFTER UPDATE OF %2 ON %1 BEGIN %3; END"_s.arg(
                          one.table, columns, seal);
    }
    return statements;
}

QString integrityColumn(const QString &table, const QString &alias)
{
    const QString prefix = (alias.isEmpty() ? table : alias) + u'.';
    return u"(%1seal IS (%2)) AS sound"_s.arg(prefix, copyOf(find(table), prefix));
}

QString countCorruptRows(const QString &table)
{
    return u"SELECT COUNT(*) FROM %1 WHERE seal IS NOT (%2)"_s.arg(table, copyOf(find(table), {}));
}

} // namespace Store
