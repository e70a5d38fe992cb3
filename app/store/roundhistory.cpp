#include "store/roundhistory.h"

#include "store/storageerror.h"
#include "store/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const auto kRounds =
    "SELECT id, started_at, finished_at, added, updated, unsubscribed_there, unsubscribed_here, left_list, "
    "removed, failed, pending, calls, plan, error_kind, error_message FROM round"_L1;

RoundRecord recordFrom(const QSqlQuery &row)
{
    RoundRecord record;
    record.id = row.value(0).toLongLong();
    record.startedAt = timeFrom(row.value(1));
    record.finishedAt = timeFrom(row.value(2));
    record.added = row.value(3).toInt();
    record.updated = row.value(4).toInt();
    record.unsubscribedThere = row.value(5).toInt();
    record.unsubscribedHere = row.value(6).toInt();
    record.leftList = row.value(7).toInt();
    record.removed = row.value(8).toInt();
    record.failed = row.value(9).toInt();
    record.pending = row.value(10).toInt();
    record.calls = row.value(11).toInt();
    record.plan = row.value(12).toString();
    record.errorKind = row.value(13).toString();
    record.errorMessage = row.value(14).toString();
    return record;
}

} // namespace

Core::Result<qint64> RoundHistory::begin(const QDateTime &at)
{
    return number(m_database, u"INSERT INTO round (started_at) VALUES (?) RETURNING id"_s, {stored(at)});
}

Core::Result<void> RoundHistory::setPlan(qint64 round, const QString &plan)
{
    auto written = m_database.execute(u"UPDATE round SET plan = ? WHERE id = ?"_s, {plan, round});
    if (!written)
        return written.error();
    return {};
}

Core::Result<void> RoundHistory::forgetBefore(const QDateTime &time)
{
    auto gone = m_database.execute(u"DELETE FROM round WHERE started_at < ?"_s, {stored(time)});
    if (!gone)
        return gone.error();
    return {};
}

Core::Result<void> RoundHistory::addResult(qint64 round, const RoundResult &result)
{
    auto added = m_database.execute(
        u"INSERT INTO round_result (round_id, client_id, address, action, reason) VALUES (?, ?, ?, ?, ?)"_s,
        {round, result.client.value, result.address, result.action, result.reason});
    if (!added)
        return added.error();
    return {};
}

Core::Result<void> RoundHistory::finish(const RoundRecord &record)
{
    auto written = m_database.execute(
        u"UPDATE round SET finished_at = ?, added = ?, updated = ?, unsubscribed_there = ?, "
        "unsubscribed_here = ?, left_list = ?, removed = ?, failed = ?, pending = ?, calls = ?, "
        "error_kind = ?, error_message = ? WHERE id = ?"_s,
        {stored(record.finishedAt), record.added, record.updated, record.unsubscribedThere,
         record.unsubscribedHere, record.leftList, record.removed, record.failed, record.pending,
         record.calls, record.errorKind, record.errorMessage, record.id});
    if (!written)
        return written.error();
    if (*written == 0)
        return notFound(QCoreApplication::translate("Store", "This sync does not exist."));
    return {};
}

Core::Result<std::optional<RoundRecord>> RoundHistory::last() const
{
    return firstRow<RoundRecord>(m_database, kRounds + " ORDER BY id DESC LIMIT 1"_L1, {}, recordFrom);
}

Core::Result<QList<RoundRecord>> RoundHistory::recent(RoundsShown shown, qint64 before, int most) const
{
    QString sql = kRounds + " WHERE (? = 0 OR id < ?)"_L1;
    if (shown == RoundsShown::Eventful)
        sql += " AND (finished_at IS NULL OR error_kind <> '' OR added + updated + unsubscribed_there + "
               "unsubscribed_here + left_list + removed + failed + pending > 0)"_L1;
    QList<RoundRecord> records;
    const auto done = m_database.read(sql + " ORDER BY id DESC LIMIT ?"_L1, {before, before, most},
                                      [&](const QSqlQuery &row) { records.append(recordFrom(row)); });
    if (!done)
        return done.error();
    return records;
}

Core::Result<QList<RoundResult>> RoundHistory::results(qint64 round) const
{
    QList<RoundResult> results;
    auto done = m_database.read(
        u"SELECT result.client_id, result.address, result.action, result.reason, "
        "TRIM(client.first_name || ' ' || client.last_name) FROM round_result AS result "
        "LEFT JOIN client ON client.id = result.client_id WHERE result.round_id = ? ORDER BY result.id"_s,
        {round}, [&](const QSqlQuery &row) {
            results.append({{row.value(0).toLongLong()},
                            row.value(1).toString(),
                            row.value(2).toString(),
                            row.value(3).toString(),
                            row.value(4).toString()});
        });
    if (!done)
        return done.error();
    return results;
}

} // namespace Store
