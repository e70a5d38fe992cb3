// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/newclients.h"

#include "core/try.h"
#include "store/directory/clientrows.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/importundo.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// A departure counts as a no, but not as one from a report (ClientImport).
const QString kAnswer =
    u"CASE WHEN left_list = 1 THEN 'no' WHEN said IN ('yes', 'no') THEN said ELSE 'never_asked' END"_s;
const QString kReported = u"CASE WHEN left_list = 0 AND said IN ('yes', 'no') THEN said ELSE '' END"_s;
const QString kNewRows = u" FROM temp.judged JOIN temp.staged USING (position) "
                         "WHERE position BETWEEN ? AND ? AND lane = %1"_s.arg(laneNumber(Lane::New));

/// The id and the revision of a row's client are the position of the row plus these offsets.
struct Offsets
{
    qint64 id = 0;
    qint64 revision = 0;
};

/// Reserves ids and revisions for the rows.
Core::Result<Offsets> reserve(Database &database, const RowRange &rows)
{
    const qint64 before = rows.from - 1;
    ASSIGN_OR_RETURN(const auto id, number(database, u"SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence "
                                                     "WHERE name = 'client'"_s));
    ASSIGN_OR_RETURN(const auto revision,
                     number(database, u"SELECT value FROM meta WHERE name = 'revision'"_s));
    RETURN_IF_ERROR(
        database.execute(u"UPDATE meta SET value = value + ? WHERE name = 'revision'"_s, {rows.size()}));
    RETURN_IF_ERROR(database.execute(u"UPDATE meta SET value = value + 1 WHERE name = 'states'"_s));
    return Offsets{id - before, revision - before};
}

Core::Result<void> insertClients(Database &database, const Offsets &offsets, const QVariantList &positions)
{
    QStringList names;
    QStringList texts;
    for (const TextColumn &column : textColumns()) {
        names.append(QString::fromUtf16(column.name));
        texts.append(u"COALESCE(%1, '')"_s.arg(names.last()));
    }
    const QString sql =
        u"INSERT INTO client (id, revision, %1, birthday, status, subscribed, choice_at, choice_source, "
        "choice_revision, choice_address, reported, number_key, name_key, address, sort_name, search_text, "
        "sync_state) "
        "SELECT ? + position, ? + position, %2, NULLIF(birthday, ''), COALESCE(status, 'active'), %3, "
        "CASE %3 WHEN 'never_asked' THEN NULL ELSE ? END, "
        "CASE %3 WHEN 'never_asked' THEN 'profile' ELSE 'import' END, "
        "CASE %3 WHEN 'never_asked' THEN 0 ELSE ? + position END, "
        "CASE %3 WHEN 'never_asked' THEN '' ELSE address END, "
        "%4, number_key, name_key, address, sort_name, search_text, sync_state %5 ORDER BY position"_s.arg(
            names.join(u", "_s), texts.join(u", "_s), kAnswer, kReported, kNewRows);
    RETURN_IF_ERROR(database.execute(
        sql,
        QVariantList{offsets.id, offsets.revision, stored(database.now()), offsets.revision} + positions));
    return {};
}

Core::Result<void> insertCustomValues(Database &database, const StagedReport &report, qint64 id,
                                      const QVariantList &positions)
{
    for (qsizetype i = 0; i < report.customLabels().size(); ++i) {
        ASSIGN_OR_RETURN(const auto field, customFieldId(database, report.customLabels().at(i)));
        // Two headings may mean one field, if it was renamed.
        RETURN_IF_ERROR(database.execute(
            u"INSERT OR IGNORE INTO client_value (client_id, field_id, value) SELECT ? + position, ?, %1 %2 "
            "AND %1 <> ''"_s.arg(StagedReport::customColumn(i), kNewRows),
            QVariantList{id, field} + positions));
    }
    return {};
}

Core::Result<void> insertAddresses(Database &database, qint64 revision, const QVariantList &positions)
{
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(database).now());
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO mailbox (address, dirty_revision, dirty_at) SELECT address, ? + position, ? %1 "
        "AND address <> ''"_s.arg(kNewRows),
        QVariantList{revision, stored(now)} + positions));
    return {};
}

Core::Result<void> insertAnswers(Database &database, qint64 id, const QVariantList &positions)
{
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
        "SELECT ?, ? + position, address, %1, 'import', '' %2 AND %1 <> 'never_asked' ORDER BY position"_s
            .arg(kAnswer, kNewRows),
        QVariantList{stored(database.now()), id} + positions));
    return {};
}

} // namespace

Core::Result<void> insertNewClients(Database &database, const StagedReport &report, const RowRange &rows)
{
    const QVariantList positions = rows.values();
    ASSIGN_OR_RETURN(const auto isAnyNew,
                     number(database, u"SELECT EXISTS (SELECT 1%1)"_s.arg(kNewRows), positions));
    if (isAnyNew == 0)
        return {};
    ASSIGN_OR_RETURN(const auto offsets, reserve(database, rows));
    RETURN_IF_ERROR(insertClients(database, offsets, positions));
    RETURN_IF_ERROR(insertCustomValues(database, report, offsets.id, positions));
    RETURN_IF_ERROR(insertAddresses(database, offsets.revision, positions));
    RETURN_IF_ERROR(insertAnswers(database, offsets.id, positions));
    RETURN_IF_ERROR(replaceUndo(database));
    RETURN_IF_ERROR(database.execute(u"INSERT INTO import_undo (client_id, added, revision, before) "
                                     "SELECT ? + position, 1, ? + position, '' %1"_s.arg(kNewRows),
                                     QVariantList{offsets.id, offsets.revision} + positions));
    return {};
}

} // namespace Store
