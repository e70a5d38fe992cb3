// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/reportjudgement.h"

#include "core/try.h"
#include "store/directory/clientrows.h"
#include "store/directory/customfieldrows.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPart = 10'000; // rows that are compared between two checks for cancellation

/// Whether the column identifies a client. ClientImport::take() decides about a change of such a column.
bool tellsWho(QStringView column)
{
    return column == u"studio_number" || column == u"first_name" || column == u"last_name" ||
           column == u"email";
}

/// SQL condition that the client `c` has the values of the row `s` in the columns for which \p isMeant.
QString equalTexts(bool (*isMeant)(QStringView))
{
    QStringList conditions;
    for (const TextColumn &column : textColumns()) {
        const QString name = QString::fromUtf16(column.name);
        if (!isMeant(name))
            continue;
        // Another spelling of the number does not replace it.
        const QString also = name == "studio_number"_L1
                                 ? u" OR (c.studio_number <> '' AND c.number_key = s.number_key)"_s
                                 : QString();
        conditions.append(u"(s.%1 IS NULL OR s.%1 = c.%1%2)"_s.arg(name, also));
    }
    return conditions.join(u" AND "_s);
}

/// SQL condition that the client `c` has the custom values of the row `s`.
/// \param fields  ids of the custom fields
QString equalCustomValues(const QList<qint64> &fields)
{
    QString conditions;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        conditions += u" AND (s.%1 IS NULL OR s.%1 = COALESCE((SELECT value FROM client_value "
                      "WHERE client_id = c.id AND field_id = %2), ''))"_s.arg(StagedReport::customColumn(i))
                          .arg(fields.at(i));
    }
    return conditions;
}

/// Condition that the row describes the found client as the same person with the same answer, which an
/// earlier report gave.
QString isKnown()
{
    const QString isPerson = u"((c.first_name = COALESCE(s.first_name, '') "
                             "AND c.last_name = COALESCE(s.last_name, '') "
                             "AND c.first_name || c.last_name <> '') "
                             "OR (c.number_key <> '' AND c.number_key = s.number_key AND s.address <> '' "
                             "AND c.address = s.address))"_s;
    const QString isNumber = u"(s.number_key = '' OR c.number_key = '' OR c.number_key = s.number_key)"_s;
    const QString isAnswer =
        u"(CASE WHEN s.left_list = 1 THEN c.subscribed <> 'never_asked' WHEN s.said IN ('yes', 'no') "
        "THEN c.reported = s.said AND c.subscribed <> 'never_asked' ELSE 1 END)"_s;
    return QStringList{isPerson, isNumber, isAnswer, equalTexts(tellsWho),
                       u"(s.status IS NULL OR s.status = c.status)"_s}
        .join(u" AND "_s);
}

QString isSame(const QList<qint64> &fields)
{
    return equalTexts([](QStringView column) { return !tellsWho(column); }) +
           u" AND (s.birthday IS NULL OR s.birthday = COALESCE(c.birthday, ''))"_s +
           equalCustomValues(fields);
}

/// Condition that the no of a row without an address may be that of a client who has one.
const QString kMayRefuseNamesake =
    u"(s.address = '' AND s.said = 'no' AND LENGTH(s.sort_name) > 1 AND "
    "EXISTS (SELECT 1 FROM client WHERE sort_name = s.sort_name AND address <> ''))"_s;

/// Judges each row separately. Its client is the only one with the number, or the oldest one with address and
/// name. A damaged client is left to ClientImport::take(), which reports it.
QString comparison(const QList<qint64> &fields)
{
    const QString sound = integrityColumn(u"client"_s, u"c"_s).remove(u" AS sound"_s);
    // Without a number, the name decides among those who share the address, wherever it is split; without an
    // address, another phone number or birthday may be that of another person.
    const QString mayBeAnother =
        u"(s.number_key = '' AND s.address <> '' "
        "AND EXISTS (SELECT 1 FROM client WHERE address = s.address AND id < c.id)) "
        "OR ((s.number_key = '' OR c.number_key = '') AND s.address = '' "
        "AND (COALESCE(s.phone, c.phone) <> c.phone OR COALESCE(s.home_phone, c.home_phone) <> c.home_phone "
        "OR COALESCE(s.work_phone, c.work_phone) <> c.work_phone "
        "OR COALESCE(s.birthday, c.birthday) <> c.birthday)) OR "_s +
        kMayRefuseNamesake;
    const QString lane =
        u"CASE WHEN s.plain = 0 OR s.shared = 1 THEN %1 "
        "WHEN found.id = 0 THEN CASE WHEN s.address <> '' AND ("
        "EXISTS (SELECT 1 FROM client WHERE address = s.address) "
        "OR EXISTS (SELECT 1 FROM mailbox WHERE address = s.address) "
        "OR EXISTS (SELECT 1 FROM consent_entry WHERE address = s.address) "
        "OR EXISTS (SELECT 1 FROM merged_address WHERE address = s.address)) OR %9 "
        "OR s.number_key IN (SELECT number_key FROM removed_client WHERE number_key <> '') "
        "OR s.number_key IN (SELECT number_key FROM merged_number) "
        "OR s.number_key IN (SELECT number_key FROM removed_merged_number) THEN %1 ELSE %2 "
        "END "
        "WHEN c.id IS NULL OR NOT %3 OR NOT (%4) OR (%8) THEN %1 WHEN %5 THEN %6 ELSE %7 END"_s.arg(
            laneNumber(Lane::ByRow), laneNumber(Lane::New), sound, isKnown(), isSame(fields),
            laneNumber(Lane::Unchanged), laneNumber(Lane::Plain), mayBeAnother, kMayRefuseNamesake);
    return u"INSERT INTO temp.judged (position, lane, client_id, no_stands) "
           "WITH found (position, id) AS MATERIALIZED (SELECT position, COALESCE("
           "NULLIF((SELECT CASE COUNT(*) WHEN 0 THEN 0 WHEN 1 THEN MIN(id) ELSE -1 END FROM client "
           "WHERE number_key <> '' AND number_key = staged.number_key), 0), "
           "(SELECT id FROM client WHERE address = staged.address AND sort_name = staged.sort_name "
           "ORDER BY id LIMIT 1), 0) FROM temp.staged WHERE position BETWEEN ? AND ?) "
           "SELECT s.position, %1, COALESCE(c.id, 0), COALESCE(s.said = 'yes' AND s.left_list = 0 AND "
           "c.subscribed <> 'yes', 0) "
           "FROM found JOIN temp.staged s "
           "ON s.position = found.position LEFT JOIN client c ON c.id = found.id ORDER BY s.position"_s.arg(
               lane);
}

Core::Result<QList<qint64>> fieldsOf(Database &database, const QStringList &labels)
{
    QList<qint64> fields;
    for (const QString &label : labels) {
        ASSIGN_OR_RETURN(const auto field, customFieldId(database, label));
        fields.append(field);
    }
    return fields;
}

/// New rows that concern another row (rule R12) are taken one by one: those with an equal number, an equal
/// address, or an equal name if one of the rows has no address that can be read.
Core::Result<void> separateNew(Database &database, const RowRange &rows)
{
    const QString separate =
        u"UPDATE temp.judged SET lane = %1 WHERE lane = %2 AND position IN (SELECT position "
        "FROM temp.staged WHERE position BETWEEN ? AND ? AND %3)"_s;
    const QString others = u"%1 <> '' AND %2 AND %1 IN (SELECT %1 FROM temp.staged "
                           "WHERE position BETWEEN ? AND ? AND %1 <> '' AND %2 %3)"_s;
    const QString repeated = u"GROUP BY %1 HAVING COUNT(*) > 1"_s;
    for (const QString &concerned :
         {others.arg(u"number_key"_s, u"1"_s, repeated.arg(u"number_key"_s)),
          others.arg(u"address"_s, u"1"_s, repeated.arg(u"address"_s)),
          // The separator of the names alone is not a name.
          others.arg(u"sort_name"_s, u"address = '' AND LENGTH(sort_name) > 1"_s,
                     repeated.arg(u"sort_name"_s)),
          others.arg(u"sort_name"_s, u"1"_s, u"AND (only_no = 1 OR (said = 'no' AND address = ''))"_s)}) {
        RETURN_IF_ERROR(
            database.execute(separate.arg(laneNumber(Lane::ByRow), laneNumber(Lane::New), concerned),
                             rows.values() + rows.values()));
    }
    return {};
}

/// A client with two rows, one of which changes something, needs them in their order.
Core::Result<void> separatePlain(Database &database)
{
    RETURN_IF_ERROR(database.execute(
        u"UPDATE temp.judged SET lane = %1 WHERE lane = %2 AND client_id IN "
        "(SELECT client_id FROM temp.judged WHERE client_id > 0 GROUP BY client_id HAVING COUNT(*) > 1)"_s
            .arg(laneNumber(Lane::ByRow), laneNumber(Lane::Plain))));
    return {};
}

/// Records the clients whom rows that are taken one by one may change: those with a key of the row, and all
/// who share an address with one of them.
Core::Result<void> touchClients(Database &database)
{
    // CROSS JOIN keeps this order; otherwise the query planner would read the whole report for the few rows.
    const QString rows = u"FROM temp.judged j CROSS JOIN temp.staged s ON s.position = j.position "
                         "CROSS JOIN client c ON %1 WHERE j.lane = %2 AND j.spread = 0"_s;
    const QString touch = u"INSERT OR IGNORE INTO temp.touched (id, address) "_s;
    for (
        const QString &concerned :
        {u"c.id = j.client_id"_s,
         u"s.number_key <> '' AND c.number_key <> '' AND c.number_key = s.number_key"_s,
         u"s.address <> '' AND c.address = s.address"_s,
         u"s.address <> '' AND c.id IN (SELECT client_id FROM merged_address WHERE address = s.address)"_s,
         u"c.id IN (SELECT client_id FROM merged_number WHERE number_key = s.number_key)"_s,
         u"s.address = '' AND c.sort_name = s.sort_name AND (c.address = '' OR s.only_no = 1 OR s.said = 'no')"_s}) {
        RETURN_IF_ERROR(database.execute(touch + u"SELECT c.id, c.address "_s +
                                         rows.arg(concerned, laneNumber(Lane::ByRow))));
    }
    RETURN_IF_ERROR(database.execute(touch + u"SELECT c.id, c.address FROM temp.touched t JOIN client c "
                                             "ON c.address = t.address WHERE t.address <> ''"_s));
    RETURN_IF_ERROR(database.execute(
        u"UPDATE temp.judged SET spread = 1 WHERE lane = %1 AND spread = 0"_s.arg(laneNumber(Lane::ByRow))));
    return {};
}

/// A client whom another row may change does not count as unchanged.
Core::Result<void> doubtKnown(Database &database)
{
    for (;;) {
        ASSIGN_OR_RETURN(const auto open,
                         number(database, u"SELECT EXISTS (SELECT 1 FROM temp.judged WHERE lane = %1 "
                                          "AND spread = 0)"_s.arg(laneNumber(Lane::ByRow))));
        if (open == 0)
            return {};
        RETURN_IF_ERROR(touchClients(database));
        RETURN_IF_ERROR(database.execute(
            u"UPDATE temp.judged SET lane = %1 WHERE lane IN (%2, %3) "
            "AND client_id IN (SELECT id FROM temp.touched)"_s.arg(
                laneNumber(Lane::ByRow), laneNumber(Lane::Unchanged), laneNumber(Lane::Plain))));
    }
}

} // namespace

Core::Result<void> judge(Database &database, const StagedReport &report, const RowRange &rows,
                         const std::function<bool()> &isCancelled)
{
    ASSIGN_OR_RETURN(const auto fields, fieldsOf(database, report.customLabels()));
    RETURN_IF_ERROR(database.execute(u"DELETE FROM temp.judged"_s));
    RETURN_IF_ERROR(database.execute(u"DELETE FROM temp.touched"_s));
    const QString compare = comparison(fields);
    for (RowRange part{rows.from, 0}; part.from <= rows.to; part.from = part.to + 1) {
        part.to = std::min(rows.to, part.from + kPart - 1);
        if (isCancelled())
            return Core::Error{Core::Error::Kind::Cancelled, {}, {}, {}};
        RETURN_IF_ERROR(database.execute(compare, part.values()));
    }
    RETURN_IF_ERROR(separateNew(database, rows));
    RETURN_IF_ERROR(separatePlain(database));
    return doubtKnown(database);
}

Core::Result<QList<LaneRow>> rowsOf(Database &database, Lane lane, const RowRange &rows)
{
    QList<LaneRow> found;
    RETURN_IF_ERROR(database.read(
        u"SELECT position, client_id FROM temp.judged WHERE lane = ? AND position BETWEEN ? AND ? "
        "ORDER BY position"_s,
        QVariantList{int(lane)} + rows.values(), [&](const QSqlQuery &row) {
            found.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
        }));
    return found;
}

} // namespace Store
