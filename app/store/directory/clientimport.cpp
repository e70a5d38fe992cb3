// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientimport.h"

#include "core/logging.h"
#include "core/try.h"
#include "domain/enumnames.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/customfields.h"
#include "store/directory/importslice.h"
#include "store/directory/importundo.h"
#include "store/directory/missingclients.h"
#include "store/directory/newclients.h"
#include "store/directory/plainchanges.h"
#include "store/directory/reportjudgement.h"
#include "store/directory/reportmerge.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/storedvalues.h"

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Subscription;

namespace {

/// Position of the last row of the slice: as many judged rows as take no longer than kImportSlice rows that
/// are taken one by one.
Core::Result<qint64> endOfSlice(Database &database, const RowRange &rows)
{
    constexpr int kByRow = 10; // times the cost of a new client
    constexpr int kPlain = 2;
    ASSIGN_OR_RETURN(
        const auto end,
        number(database,
               u"SELECT COALESCE(MIN(position), 0) FROM (SELECT position, SUM(CASE lane WHEN %1 THEN %2 "
               "WHEN %3 THEN %4 WHEN %5 THEN 1 ELSE 0 END) OVER (ORDER BY position) AS cost "
               "FROM temp.judged WHERE position BETWEEN ? AND ?) WHERE cost >= ?"_s.arg(
                   laneNumber(Lane::ByRow), QString::number(kByRow), laneNumber(Lane::Plain),
                   QString::number(kPlain), laneNumber(Lane::New)),
               rows.values() + QVariantList{kByRow * kImportSlice}));
    return end > 0 ? end : rows.to;
}

/// Keeps more pages in memory and rarely copies the log back into the file, since a long report changes the
/// same pages of the indexes again and again.
Core::Result<void> prepareToWriteMuch(Database &database)
{
    RETURN_IF_ERROR(database.query(u"PRAGMA cache_size = -24000"_s));        // KiB
    RETURN_IF_ERROR(database.query(u"PRAGMA wal_autocheckpoint = 16000"_s)); // pages: 64 MB
    return {};
}

/// Copies the log back, so that the next writer need not do it. Pages that cannot be copied now stay in the
/// log.
void settle(Database &database)
{
    for (const auto &pragma : {u"PRAGMA wal_checkpoint(PASSIVE)"_s, u"PRAGMA wal_autocheckpoint = 1000"_s,
                               u"PRAGMA cache_size = -2000"_s}) {
        if (const auto done = database.query(pragma); !done)
            Core::Log::warning(logStore(), "the log was not copied back", done.error().kind);
    }
}

} // namespace

void ImportedSlice::count(const std::optional<Subscription> &said, int number)
{
    if (said == Subscription::Yes)
        sayYes += number;
    else if (said == Subscription::No)
        sayNo += number;
    else
        sayNothing += number;
}

Core::Result<void> ImportedSlice::count(const Domain::ReportRow &row,
                                        const Core::Result<ImportedRow> &imported)
{
    if (!imported && imported.error().kind != Core::Error::Kind::InvalidInput)
        return imported.error();
    if (!imported) {
        refused.append({row.line, imported.error().message, row.client.displayName(), row.client.email});
        return {};
    }
    if (imported->outcome != ImportOutcome::LeftOut || row.subscribed == Subscription::No)
        count(row.subscribed);
    added += imported->outcome == ImportOutcome::Added ? 1 : 0;
    updated += imported->outcome == ImportOutcome::Updated ? 1 : 0;
    unchanged += imported->outcome == ImportOutcome::Unchanged ? 1 : 0;
    leftOut += imported->outcome == ImportOutcome::LeftOut ? 1 : 0;
    standingNoes += imported->noStands ? 1 : 0;
    if (!imported->contradiction.isEmpty())
        contradictions.append(
            {row.line, imported->contradiction, row.client.displayName(), row.client.studioNumber});
    return {};
}

void ImportedSlice::add(const ImportedSlice &other)
{
    rows += other.rows;
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    leftOut += other.leftOut;
    deactivated += other.deactivated;
    sayYes += other.sayYes;
    sayNo += other.sayNo;
    sayNothing += other.sayNothing;
    standingNoes += other.standingNoes;
    refused += other.refused;
    contradictions += other.contradictions;
}

Core::Result<ImportedSlice> countSets(Database &database, const RowRange &rows)
{
    ImportedSlice slice;
    RETURN_IF_ERROR(database.read(
        u"SELECT lane, said, COUNT(*), SUM(no_stands) FROM temp.judged JOIN temp.staged USING (position) "
        "WHERE position BETWEEN ? AND ? AND lane <> ? GROUP BY lane, said"_s,
        rows.values() + QVariantList{int(Lane::ByRow)}, [&](const QSqlQuery &row) {
            const int count = row.value(2).toInt();
            slice.count(Domain::subscriptionFromName(row.value(1).toString()), count);
            (row.value(0).toInt() == int(Lane::New) ? slice.added : slice.unchanged) += count;
            slice.standingNoes += row.value(3).toInt();
        }));
    return slice;
}

Core::Result<void> ClientImport::makeFields(const QStringList &labels, NewFields newFields)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        CustomFields fields(m_database);
        for (const QString &label : labels) {
            ASSIGN_OR_RETURN(const auto known, customFieldId(m_database, label));
            if (known != 0)
                continue;
            RETURN_IF_ERROR(fields.add(label, Domain::CustomFieldType::Text));
            RETURN_IF_ERROR(rememberField(m_database, label));
            if (newFields == NewFields::KeptHere) {
                RETURN_IF_ERROR(fields.setSent(label, false));
            }
        }
        return {};
    });
}

Core::Result<void> ClientImport::takeByRow(const StagedReport &report, const RowRange &rows,
                                           ImportedSlice &slice)
{
    ASSIGN_OR_RETURN(const auto told, report.rows(Lane::ByRow, rows));
    for (const Domain::ReportRow &row : told) {
        RETURN_IF_ERROR(slice.count(row, take(row)));
    }
    return {};
}

Core::Result<ImportedSlice> ClientImport::takeJudged(StagedReport &report)
{
    RowRange rows{report.next, std::min(report.size(), report.next + report.reach() - 1)};
    RETURN_IF_ERROR(judge(m_database, report, rows));
    ASSIGN_OR_RETURN(rows.to, endOfSlice(m_database, rows));
    ASSIGN_OR_RETURN(auto slice, countSets(m_database, rows));
    RETURN_IF_ERROR(insertNewClients(m_database, report, rows));
    ASSIGN_OR_RETURN(const auto changed, storePlainRows(m_database, report, rows));
    slice.updated += changed;
    slice.unchanged -= changed;
    RETURN_IF_ERROR(takeByRow(report, rows, slice));
    slice.rows = static_cast<int>(rows.size());
    if (rows.to == report.size() && !report.deactivatesMissing) {
        RETURN_IF_ERROR(endImport(m_database));
    }
    return slice;
}

Core::Result<bool> ClientImport::takeMissing(ImportedSlice &slice)
{
    slice = {};
    ASSIGN_OR_RETURN(const auto remain, deactivateMissing(m_database, slice.deactivated));
    if (!remain) {
        RETURN_IF_ERROR(endImport(m_database));
    }
    return remain;
}

Core::Result<ImportedSlice> ClientImport::takeFirst(const ImportedReport &source, StagedReport &report)
{
    RETURN_IF_ERROR(prepareToWriteMuch(m_database));
    return takeInTransaction(report, [&]() -> Core::Result<void> {
        RETURN_IF_ERROR(begin(source));
        RETURN_IF_ERROR(makeFields(source.customLabels, source.newFields));
        return takeDepartures();
    });
}

// Before the first yes: a sync between two slices must not put anybody back. The rows come last in the file.
Core::Result<void> ClientImport::takeDepartures()
{
    QList<std::pair<QString, QString>> departures;
    RETURN_IF_ERROR(
        m_database.read(u"SELECT left_other_list, address FROM temp.staged WHERE left_other_list <> ''"_s, {},
                        [&](const QSqlQuery &row) {
                            departures.append({row.value(0).toString(), row.value(1).toString()});
                        }));
    for (const auto &[list, address] : std::as_const(departures)) {
        RETURN_IF_ERROR(takeDepartureFrom(m_database, {list}, address));
    }
    return {};
}

Core::Result<ImportedSlice> ClientImport::takeSlice(StagedReport &report)
{
    return takeInTransaction(report, [] { return Core::Result<void>(); });
}

Core::Result<ImportedSlice> ClientImport::takeInTransaction(StagedReport &report,
                                                            const std::function<Core::Result<void>()> &first)
{
    ImportedSlice slice;
    bool anyMissing = report.deactivatesMissing;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(first());
        if (report.deactivatesMissing && report.next > report.size()) {
            ASSIGN_OR_RETURN(anyMissing, takeMissing(slice));
        } else {
            ASSIGN_OR_RETURN(slice, takeJudged(report));
        }
        return {};
    }));
    report.advance(slice.rows);
    report.deactivatesMissing = anyMissing;
    if (report.atEnd())
        settle(m_database);
    letOthersWrite(m_database);
    return slice;
}

Core::Result<ImportedSlice> ClientImport::takeAll(const ImportedReport &source, StagedReport &report)
{
    ImportedSlice done;
    if (report.size() == 0)
        return done;
    ASSIGN_OR_RETURN(done, takeFirst(source, report));
    while (!report.atEnd()) {
        ASSIGN_OR_RETURN(const auto slice, takeSlice(report));
        done.add(slice);
    }
    return done;
}

Core::Result<void> ClientImport::begin(const ImportedReport &report)
{
    return beginImport(m_database, report.fileName, report.rows);
}

Core::Result<ImportedRow> ClientImport::take(const Domain::ReportRow &row)
{
    return importRow(m_database, row);
}

} // namespace Store
