// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/mergeundo.h"

#include "core/try.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QSqlRecord>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::UndoableMerge;

namespace {

// More people with the addresses of the two profiles are no family but a placeholder address. Such a merge is
// not kept.
constexpr int kMostPeople = 50;

const QString kIntegrity = u"seal"_s; // a trigger writes it

/// The rows of a table that belong to the two profiles, in a fixed order.
struct TableRows
{
    QString table;
    QStringList columns;
    QList<QVariantList> rows;
};

QDataStream &operator<<(QDataStream &stream, const TableRows &rows)
{
    return stream << rows.table << rows.columns << rows.rows;
}

QDataStream &operator>>(QDataStream &stream, TableRows &rows)
{
    return stream >> rows.table >> rows.columns >> rows.rows;
}

/// A table, and which of its rows belong to the two profiles: `%1` is the list of people, `%2` of addresses.
struct Part
{
    QString table;
    QString condition;
    QString order;
    QVariantList values = {}; ///< of the other question marks, which are behind the lists
};

/// In the order in which rows are inserted: first those to which others refer.
QList<Part> parts()
{
    return {
        {u"client"_s, u"id IN (%1)"_s, u"id"_s},
        {u"client_value"_s, u"client_id IN (%1)"_s, u"client_id, field_id"_s},
        {u"booking"_s, u"client_id IN (%1)"_s, u"client_id, class_id"_s},
        {u"merged_address"_s, u"client_id IN (%1)"_s, u"client_id, address"_s},
        {u"merged_number"_s, u"client_id IN (%1)"_s, u"client_id, number_key, name_key"_s},
        {u"distinct_client"_s, u"(client_id IN (%1) OR other_id IN (%1))"_s, u"client_id, other_id"_s},
        {u"import_undo"_s, u"client_id IN (%1)"_s, u"client_id"_s},
        {u"journal_row"_s, u"(client_id IN (%1) OR address IN (%2))"_s, u"journal_id, position"_s},
        {u"mailbox"_s, u"address IN (%2)"_s, u"address"_s},
        {u"shown_client"_s, u"address IN (%2)"_s, u"address"_s},
    };
}

QVariantList variants(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

class Rows
{
public:
    Rows(Database &database, const MergeScope &scope)
        : m_database(database)
        , m_scope(scope)
    {
    }

    /// Both profiles, also the deleted one, and all clients who have, or were synced under, an address of
    /// them; if they are more than kMostPeople, only some of them.
    [[nodiscard]] Result<QList<qint64>> people() const
    {
        QList<qint64> ids{m_scope.merge.from.value, m_scope.merge.into.value};
        const QString marks = placeholders(m_scope.addresses.size());
        RETURN_IF_ERROR(m_database.read(
            u"SELECT id FROM client WHERE address IN (%1) UNION SELECT id FROM client WHERE "
            "listed_address <> '' AND listed_address IN (%1) ORDER BY id LIMIT ?"_s.arg(marks),
            Store::variants(m_scope.addresses) + Store::variants(m_scope.addresses) +
                QVariantList{kMostPeople + 1},
            [&](const QSqlQuery &row) {
                if (const qint64 id = row.value(0).toLongLong(); !ids.contains(id))
                    ids.append(id);
            }));
        return ids;
    }

    /// \return the rows; empty if they belong to too many people
    [[nodiscard]] Result<QByteArray> read() const
    {
        ASSIGN_OR_RETURN(const auto ids, people());
        if (ids.size() > kMostPeople)
            return QByteArray();
        QList<TableRows> all;
        for (const Part &part : parts()) {
            ASSIGN_OR_RETURN(const auto rows, rowsOf(part, ids));
            all.append(rows);
        }
        ASSIGN_OR_RETURN(const auto entries, rowsOf(ledgerPart(), ids));
        all.append(entries);
        QByteArray bytes;
        QDataStream stream(&bytes, QDataStream::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << all;
        return bytes;
    }

    /// Replaces the rows by those before the merge.
    Result<void> restore() const
    {
        QList<TableRows> all;
        QDataStream stream(m_scope.before);
        stream.setVersion(QDataStream::Qt_6_4);
        stream >> all;
        ASSIGN_OR_RETURN(const auto ids, people());
        const QList<Part> tables = parts();
        for (auto part = tables.crbegin(); part != tables.crend(); ++part) {
            RETURN_IF_ERROR(erase(*part, ids));
        }
        for (const TableRows &rows : std::as_const(all)) {
            RETURN_IF_ERROR(insert(rows));
        }
        return enterAnswersAgain(ids);
    }

private:
    /// The ledger keeps what the merge has entered. For each of these entries, the answer that counts again
    /// follows.
    Result<void> enterAnswersAgain(const QList<qint64> &ids) const
    {
        const QVariantList values{stored(m_database.now()),
                                  QCoreApplication::translate("Store", "The merge was undone."),
                                  m_scope.ledgerEnd};
        auto entered = m_database.execute(
            u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
            "SELECT ?, client.id, entry.address, client.subscribed, client.choice_source, ? "
            "FROM (SELECT DISTINCT client_id, address FROM consent_entry WHERE id > ? "
            "AND client_id IN (%1)) AS entry JOIN client ON client.id = entry.client_id"_s.arg(
                placeholders(ids.size())),
            values + variants(ids));
        return entered ? Result<void>() : entered.error();
    }

    /// The entries that the merge itself has written.
    [[nodiscard]] Part ledgerPart() const
    {
        return {u"consent_entry"_s, u"client_id IN (%1) AND id > ?"_s, u"id"_s, {m_scope.ledgerEnd}};
    }

    [[nodiscard]] QString where(const Part &part, const QList<qint64> &ids) const
    {
        QString condition = part.condition;
        return condition.replace("%1"_L1, placeholders(ids.size()))
            .replace("%2"_L1, placeholders(m_scope.addresses.size()));
    }
    [[nodiscard]] QVariantList values(const Part &part, const QList<qint64> &ids) const
    {
        QVariantList all;
        for (qsizetype i = 0; i < part.condition.count("%1"_L1); ++i)
            all.append(variants(ids));
        if (part.condition.contains("%2"_L1))
            all.append(Store::variants(m_scope.addresses));
        return all + part.values;
    }

    [[nodiscard]] Result<TableRows> rowsOf(const Part &part, const QList<qint64> &ids) const
    {
        TableRows found{part.table, {}, {}};
        const QString sql =
            u"SELECT * FROM %1 WHERE %2 ORDER BY %3"_s.arg(part.table, where(part, ids), part.order);
        ASSIGN_OR_RETURN(auto query, m_database.query(sql, values(part, ids)));
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            found.columns.append(record.fieldName(i));
        const qsizetype integrity = found.columns.indexOf(kIntegrity);
        if (integrity >= 0)
            found.columns.removeAt(integrity);
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < record.count(); ++i) {
                if (i != integrity)
                    row.append(query.isNull(i) ? QVariant() : query.value(i));
            }
            found.rows.append(row);
        }
        if (query.lastError().isValid())
            return storageError(query.lastError(), m_database.file());
        return found;
    }

    Result<void> erase(const Part &part, const QList<qint64> &ids) const
    {
        auto erased = m_database.execute(u"DELETE FROM %1 WHERE %2"_s.arg(part.table, where(part, ids)),
                                         values(part, ids));
        return erased ? Result<void>() : erased.error();
    }

    Result<void> insert(const TableRows &rows) const
    {
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(rows.table, rows.columns.join(", "_L1),
                                                                     placeholders(rows.columns.size()));
        for (const QVariantList &row : rows.rows) {
            RETURN_IF_ERROR(m_database.execute(sql, row));
        }
        return {};
    }

    Database &m_database;
    const MergeScope &m_scope;
};

struct LastMerge
{
    MergeScope scope;
    QByteArray after;
};

Result<std::optional<LastMerge>> lastMerge(Database &database)
{
    ASSIGN_OR_RETURN(
        const auto last,
        firstRow<LastMerge>(
            database,
            u"SELECT from_id, into_id, addresses, ledger_end, rows_before, rows_after FROM merge_undo"_s, {},
            [](const QSqlQuery &row) {
                MergeScope scope;
                scope.merge = {{row.value(0).toLongLong()}, {row.value(1).toLongLong()}};
                scope.addresses = wordsFrom(row.value(2));
                scope.ledgerEnd = row.value(3).toLongLong();
                scope.before = row.value(4).toByteArray();
                return LastMerge{scope, row.value(5).toByteArray()};
            }));
    if (!last)
        return std::optional<LastMerge>();
    ASSIGN_OR_RETURN(const auto now, Rows(database, last->scope).read());
    return now == last->after ? last : std::optional<LastMerge>();
}

Result<void> forgetMerge(Database &database)
{
    auto forgotten = database.execute(u"DELETE FROM merge_undo"_s);
    return forgotten ? Result<void>() : forgotten.error();
}

} // namespace

Result<MergeScope> readBeforeMerge(Database &database, const UndoableMerge &merge,
                                   const QStringList &addresses)
{
    MergeScope scope{merge, addresses, 0, {}};
    scope.addresses.removeAll(QString());
    // A no concerns everybody with one of the addresses, and the contacts of all of them.
    ASSIGN_OR_RETURN(const auto people, Rows(database, scope).people());
    if (people.size() > kMostPeople)
        return scope;
    RETURN_IF_ERROR(database.read(
        u"SELECT address, listed_address FROM client WHERE id IN (%1)"_s.arg(placeholders(people.size())),
        variants(people), [&](const QSqlQuery &row) {
            scope.addresses.append({row.value(0).toString(), row.value(1).toString()});
        }));
    // A departure from an address of a profile that was merged before counts as well.
    RETURN_IF_ERROR(database.read(u"SELECT address FROM merged_address WHERE client_id IN (?, ?)"_s,
                                  {merge.from.value, merge.into.value}, [&](const QSqlQuery &row) {
                                      scope.addresses.append(row.value(0).toString());
                                  }));
    scope.addresses.removeAll(QString());
    scope.addresses.removeDuplicates();
    ASSIGN_OR_RETURN(scope.ledgerEnd, number(database, u"SELECT COALESCE(MAX(id), 0) FROM consent_entry"_s));
    ASSIGN_OR_RETURN(scope.before, Rows(database, scope).read());
    return scope;
}

Result<void> rememberMerge(Database &database, const MergeScope &scope)
{
    RETURN_IF_ERROR(forgetMerge(database));
    ASSIGN_OR_RETURN(const auto after, Rows(database, scope).read());
    if (scope.before.isEmpty() || after.isEmpty())
        return {};
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO merge_undo (one, from_id, into_id, addresses, ledger_end, rows_before, rows_after) "
        "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
        {scope.merge.from.value, scope.merge.into.value, stored(scope.addresses), scope.ledgerEnd,
         scope.before, after}));
    return {};
}

Result<std::optional<UndoableMerge>> undoableMerge(Database &database)
{
    std::optional<UndoableMerge> undoable;
    RETURN_IF_ERROR(database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto last, lastMerge(database));
        if (last)
            undoable = last->scope.merge;
        return {};
    }));
    return undoable;
}

Result<UndoableMerge> undoMerge(Database &database)
{
    UndoableMerge merge;
    RETURN_IF_ERROR(database.patientTransaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto last, lastMerge(database));
        if (!last) {
            return notFound(QCoreApplication::translate(
                "Store", "There is no merge that can be undone. After the next sync, or a change of one of "
                         "the profiles, a merge stays."));
        }
        merge = last->scope.merge;
        RETURN_IF_ERROR(Rows(database, last->scope).restore());
        RETURN_IF_ERROR(forgetMerge(database));
        ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
        // First those of the last import, which can be undone as before.
        RETURN_IF_ERROR(
            database.execute(u"UPDATE import_undo SET revision = ? WHERE client_id IN (?, ?) AND revision = "
                             "(SELECT revision FROM client WHERE id = client_id)"_s,
                             {revision, merge.from.value, merge.into.value}));
        RETURN_IF_ERROR(database.execute(u"UPDATE client SET revision = ? WHERE id IN (?, ?)"_s,
                                         {revision, merge.from.value, merge.into.value}));
        return markToDo(database, last->scope.addresses, revision);
    }));
    return merge;
}

Result<void> forgetSentMerge(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto last, lastMerge(database));
        return last ? Result<void>() : forgetMerge(database);
    });
}

} // namespace Store
