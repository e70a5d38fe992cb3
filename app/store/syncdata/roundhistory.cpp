// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/roundhistory.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "store/sqlite/searchwords.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const auto kRounds =
    "SELECT id, started_at, finished_at, added, updated, unsubscribed_there, unsubscribed_here, left_list, "
    "removed, failed, pending, calls, plan, error_kind, error_message, leaving, listed, empty_directory, "
    "imported_at, file_name, row_count, leaving_by_import "
    "FROM round LEFT JOIN round_brake ON round_brake.round_id = round.id"_L1;

// An error kind that this version does not know still means that the round failed.
std::optional<Core::Error::Kind> errorKindFrom(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    return Core::kindFromName(word).value_or(Core::Error::Kind::InvalidResponse);
}

std::optional<Domain::BrakeNotice> brakeFrom(const QSqlQuery &row)
{
    if (row.isNull(15))
        return std::nullopt;
    Domain::BrakeNotice notice;
    notice.leaving = row.value(15).toInt();
    notice.listed = row.value(16).toInt();
    notice.emptyDirectory = row.value(17).toBool();
    if (!row.isNull(18))
        notice.import = {timeFrom(row.value(18)), row.value(19).toString(), row.value(20).toInt()};
    notice.leavingByImport = row.value(21).toInt();
    return notice;
}

Domain::RoundRecord recordFrom(const QSqlQuery &row)
{
    Domain::RoundRecord record;
    record.id = row.value(0).toLongLong();
    record.startedAt = timeFrom(row.value(1));
    record.finishedAt = timeFrom(row.value(2));
    record.counts.added = row.value(3).toInt();
    record.counts.updated = row.value(4).toInt();
    record.counts.unsubscribedThere = row.value(5).toInt();
    record.counts.unsubscribedHere = row.value(6).toInt();
    record.counts.leftList = row.value(7).toInt();
    record.counts.removed = row.value(8).toInt();
    record.failed = row.value(9).toInt();
    record.counts.pending = row.value(10).toInt();
    record.counts.calls = row.value(11).toInt();
    record.plan = row.value(12).toString();
    record.errorKind = errorKindFrom(row.value(13).toString());
    record.errorMessage = row.value(14).toString();
    record.brake = brakeFrom(row);
    return record;
}

QString conditionOf(Domain::RoundFilter filter)
{
    const QString problems = u"finished_at IS NULL OR error_kind <> '' OR failed > 0"_s;
    switch (filter) {
    case Domain::RoundFilter::All:
        break;
    case Domain::RoundFilter::ChangesOrProblems:
        return u" AND (%1 OR added + updated + unsubscribed_there + unsubscribed_here + left_list + removed "
               u"+ "
               "pending > 0)"_s.arg(problems);
    case Domain::RoundFilter::Problems:
        return u" AND (%1)"_s.arg(problems);
    }
    return {};
}

struct SearchCondition
{
    QString sql; ///< condition on the row `result` of round_result; empty if there are no words
    QVariantList values;
};

// The clients are read once for the whole query. The address of a result counts too, because the client may
// have another one by now, or may be removed.
SearchCondition searchFor(const QString &text)
{
    QStringList names;
    QStringList addresses;
    QVariantList patterns;
    const QStringList words = searchWords(text);
    for (const QString &word : words) {
        names.append(u"sort_name || ' ' || address LIKE ? ESCAPE '!'"_s);
        addresses.append(u"result.address LIKE ? ESCAPE '!'"_s);
        patterns.append(anywhere(word));
    }
    if (patterns.isEmpty())
        return {};
    const QString both = u" AND "_s;
    return {u"(result.client_id IN (SELECT id FROM client WHERE %1) OR %2)"_s.arg(names.join(both),
                                                                                  addresses.join(both)),
            patterns + patterns};
}

} // namespace

Core::Result<qint64> RoundHistory::begin(const QDateTime &at)
{
    return number(m_database, u"INSERT INTO round (started_at) VALUES (?) RETURNING id"_s, {stored(at)});
}

Core::Result<void> RoundHistory::setPlan(qint64 round, const QString &plan)
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE round SET plan = ? WHERE id = ?"_s, {plan, round}));
    return {};
}

Core::Result<void> RoundHistory::forgetBefore(const QDateTime &time)
{
    // The newest is the round that asks; under a wrong clock it may seem older than the others.
    RETURN_IF_ERROR(m_database.execute(
        u"DELETE FROM round WHERE started_at < ? AND id < (SELECT MAX(id) FROM round)"_s, {stored(time)}));
    return {};
}

Core::Result<void> RoundHistory::addResult(qint64 round, const Domain::RoundResult &result)
{
    RETURN_IF_ERROR(m_database.execute(
        u"INSERT INTO round_result (round_id, client_id, address, action, reason) VALUES (?, ?, ?, ?, ?)"_s,
        {round, result.client.value, result.address, Domain::toName(result.action), result.reason}));
    return {};
}

Core::Result<void> RoundHistory::setBrake(qint64 round, const Domain::BrakeNotice &notice)
{
    const Domain::LastImport import = notice.import.value_or(Domain::LastImport());
    RETURN_IF_ERROR(m_database.execute(
        u"INSERT OR REPLACE INTO round_brake (round_id, leaving, listed, empty_directory, imported_at, "
        "file_name, row_count, leaving_by_import) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {round, notice.leaving, notice.listed, notice.emptyDirectory ? 1 : 0, stored(import.at),
         import.fileName, import.rows, notice.leavingByImport}));
    return {};
}

Core::Result<void> RoundHistory::finish(const Domain::RoundRecord &record)
{
    if (record.brake) {
        RETURN_IF_ERROR(setBrake(record.id, *record.brake));
    }
    ASSIGN_OR_RETURN(
        const auto written,
        m_database.execute(
            u"UPDATE round SET finished_at = ?, added = ?, updated = ?, unsubscribed_there = ?, "
            "unsubscribed_here = ?, left_list = ?, removed = ?, failed = ?, pending = ?, calls = ?, "
            "error_kind = ?, error_message = ? WHERE id = ?"_s,
            {stored(record.finishedAt), record.counts.added, record.counts.updated,
             record.counts.unsubscribedThere, record.counts.unsubscribedHere, record.counts.leftList,
             record.counts.removed, record.failed, record.counts.pending, record.counts.calls,
             record.errorKind ? Core::kindName(*record.errorKind) : QString(), record.errorMessage,
             record.id}));
    if (written == 0)
        return notFound(QCoreApplication::translate("Store", "This sync does not exist."));
    return {};
}

Core::Result<std::optional<Domain::RoundRecord>> RoundHistory::last() const
{
    return firstRow<Domain::RoundRecord>(m_database, kRounds + " ORDER BY id DESC LIMIT 1"_L1, {},
                                         recordFrom);
}

Core::Result<QList<Domain::RoundRecord>> RoundHistory::rounds(const Domain::RoundQuery &query) const
{
    QString sql = kRounds + " WHERE (? = 0 OR round.id < ?)"_L1 + conditionOf(query.filter);
    QVariantList values{query.before, query.before};
    if (const SearchCondition search = searchFor(query.search); !search.sql.isEmpty()) {
        sql += u" AND EXISTS (SELECT 1 FROM round_result AS result WHERE result.round_id = round.id AND %1)"_s
                   .arg(search.sql);
        values += search.values;
    }
    values.append(query.limit);
    QList<Domain::RoundRecord> records;
    RETURN_IF_ERROR(m_database.read(sql + " ORDER BY round.id DESC LIMIT ?"_L1, values,
                                    [&](const QSqlQuery &row) { records.append(recordFrom(row)); }));
    return records;
}

Core::Result<Domain::RoundPeople> RoundHistory::people(qint64 round, const QString &search) const
{
    const SearchCondition condition = searchFor(search);
    const QString isFound = condition.sql.isEmpty() ? u"0"_s : condition.sql;
    Domain::RoundPeople people;
    const auto take = [&](const QSqlQuery &row) {
        const std::optional<Domain::RoundAction> action = Domain::roundActionFrom(row.value(2).toString());
        if (!action)
            return;
        people.people.append({{row.value(0).toLongLong()},
                              row.value(1).toString(),
                              *action,
                              row.value(3).toString(),
                              row.value(4).toString()});
        people.found += row.value(5).toInt();
    };
    RETURN_IF_ERROR(m_database.read(
        u"SELECT result.client_id, result.address, result.action, result.reason, "
        "TRIM(client.first_name || ' ' || client.last_name), (%1) AS is_found FROM round_result AS result "
        "LEFT JOIN client ON client.id = result.client_id WHERE result.round_id = ? "
        "ORDER BY is_found DESC, CASE result.action WHEN '%2' THEN 0 WHEN '%3' THEN 1 ELSE 2 END, result.id"_s
            .arg(isFound, Domain::toName(Domain::RoundAction::Failed),
                 Domain::toName(Domain::RoundAction::LeftOut)),
        condition.values + QVariantList{round}, take));
    return people;
}

} // namespace Store
