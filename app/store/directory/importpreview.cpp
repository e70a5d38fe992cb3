// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/importpreview.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientselection.h"
#include "store/directory/plainchanges.h"
#include "store/directory/reportjudgement.h"
#include "store/directory/reportmerge.h"
#include "store/sqlite/scratchcopy.h"
#include "store/sqlite/searchwords.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ReportGroup;

namespace {

constexpr qint64 kPart = 5'000; // rows
const Core::Error kCancelled{Core::Error::Kind::Cancelled, {}, {}, {}};

ReportGroup groupOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return ReportGroup::Added;
    case ImportOutcome::Updated:
        return ReportGroup::Changed;
    case ImportOutcome::LeftOut:
        return ReportGroup::LeftOut;
    case ImportOutcome::Unchanged:
        break;
    }
    return ReportGroup::Unchanged;
}

/// SQL condition on the tables temp.judged `j` and temp.staged `s`.
QString conditionOf(ReportGroup group)
{
    const QString is = u"j.outcome = '%1'"_s.arg(Domain::toName(group));
    const QString isOrIn = u"(%1 OR (j.outcome IS NULL AND j.lane = %2))"_s;
    switch (group) {
    case ReportGroup::Added:
        return isOrIn.arg(is, laneNumber(Lane::New));
    case ReportGroup::Unchanged:
        return isOrIn.arg(is, laneNumber(Lane::Unchanged));
    case ReportGroup::Changed:
    case ReportGroup::LeftOut:
    case ReportGroup::Refused:
        return is;
    case ReportGroup::Contradictions:
        return u"(j.reason <> '' OR j.contradicted > 0) AND j.outcome <> '%1'"_s.arg(
            Domain::toName(ReportGroup::Refused));
    case ReportGroup::ConsentChanges:
        break;
    }
    return u"j.answer <> ''"_s;
}

/// The owner's decision about the client whom a row contradicts now.
const QString kDecision = u"(CASE WHEN s.decided_about = j.contradicted THEN s.decision ELSE 0 END)"_s;

/// The rows of a group that match the search, as the tables and the condition of a query.
ClientSelection rowsOfGroup(ReportGroup group, const QString &search)
{
    ClientSelection rows;
    rows.where = u"FROM temp.judged j JOIN temp.staged s USING (position) WHERE "_s + conditionOf(group);
    addSearch(rows, searchWords(search));
    return rows;
}

/// Copies the rows that ClientImport::take() may read or change: judge() finds the clients, and no other
/// client has their addresses.
Result<void> copyConcerned(Database &from, Database &to)
{
    const QString clients = u"SELECT id FROM temp.touched"_s;
    const QString byRow = u"SELECT %1 FROM temp.judged JOIN temp.staged USING (position) WHERE lane = "_s +
                          laneNumber(Lane::ByRow);
    const QString numbers = byRow.arg(u"number_key"_s);
    const QString removed =
        u"((number_key <> '' AND number_key IN (%1)) OR id IN "
        "(SELECT client_id FROM removed_merged_number WHERE number_key IN (%1)))"_s.arg(numbers);
    const QString held = u"SELECT %1 FROM client WHERE id IN (SELECT id FROM temp.touched)"_s;
    const QString addresses =
        QStringList{held.arg(u"address"_s), held.arg(u"listed_address"_s), held.arg(u"choice_address"_s),
                    u"SELECT address FROM removed_client WHERE "_s + removed, byRow.arg(u"address"_s)}
            .join(u" UNION "_s);
    const std::pair<QString, QString> parts[] = {
        {u"meta"_s, u"1"_s},
        {u"custom_field"_s, u"1"_s},
        {u"client"_s, u"id IN (%1)"_s.arg(clients)},
        {u"client_value"_s, u"client_id IN (%1)"_s.arg(clients)},
        {u"merged_address"_s, u"client_id IN (%1)"_s.arg(clients)},
        {u"merged_number"_s, u"client_id IN (%1)"_s.arg(clients)},
        {u"mailbox"_s, u"address IN (%1)"_s.arg(addresses)},
        {u"removed_client"_s, removed},
        {u"removed_merged_number"_s, u"number_key IN (%1)"_s.arg(numbers)},
        {u"shown_client"_s, u"client_id IN (%1)"_s.arg(clients)},
        {u"consent_entry"_s, u"address <> '' AND address IN (%1)"_s.arg(addresses)},
    };
    for (const auto &[table, condition] : parts) {
        RETURN_IF_ERROR(copyRows(from, to, table, condition));
    }
    return {};
}

} // namespace

Result<ImportedSlice> ImportPreview::judgeAll(const std::function<bool(qint64)> &goesOn)
{
    ImportedSlice done;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Result<void> {
        const RowRange all{1, m_report.size()};
        RETURN_IF_ERROR(judge(m_database, m_report, all, [&] { return !goesOn(0); }));
        ASSIGN_OR_RETURN(done, countSets(m_database, all));
        RETURN_IF_ERROR(judgePlain(done, goesOn));
        return tryByRow(done, goesOn);
    }));
    done.rows = static_cast<int>(m_report.size());
    return done;
}

Result<void> ImportPreview::judgePlain(ImportedSlice &done, const std::function<bool(qint64)> &goesOn)
{
    qint64 judged = 0;
    for (qint64 from = 1; from <= m_report.size(); from += kPart) {
        ASSIGN_OR_RETURN(const auto rows, plainRows(m_database, m_report, {from, from + kPart - 1}));
        for (const PlainRow &row : rows) {
            if (!goesOn(++judged))
                return kCancelled;
            ImportedRow imported;
            imported.changes = changedFields(row.before.client, row.after);
            if (!imported.changes.isEmpty()) {
                imported.outcome = ImportOutcome::Updated;
                ++done.updated;
                --done.unchanged;
            }
            RETURN_IF_ERROR(noteRow(row.position, imported, row.before.client.id.value));
        }
    }
    return {};
}

Result<void> ImportPreview::tryByRow(ImportedSlice &done, const std::function<bool(qint64)> &goesOn)
{
    qint64 tried = m_report.size();
    ASSIGN_OR_RETURN(const auto open, number(m_database, u"SELECT COUNT(*) FROM temp.judged WHERE lane = ?"_s,
                                             {int(Lane::ByRow)}));
    tried -= open;
    if (open == 0)
        return {};
    ASSIGN_OR_RETURN(const auto scratch, makeScratch(m_database, [&](Database &copy) {
                         return copyConcerned(m_database, copy);
                     }));
    ClientImport import(*scratch);
    QSet<qint64> added; // ids of clients who are only in the scratch database
    return scratch->transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(import.makeFields(m_report.customLabels()));
        for (qint64 from = 1; from <= m_report.size(); from += kPart) {
            const RowRange part{from, from + kPart - 1};
            ASSIGN_OR_RETURN(const auto places, rowsOf(m_database, Lane::ByRow, part));
            ASSIGN_OR_RETURN(const auto rows, m_report.rows(Lane::ByRow, part));
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (!goesOn(++tried))
                    return kCancelled;
                auto imported = import.take(rows.at(i));
                RETURN_IF_ERROR(done.count(rows.at(i), imported));
                const qint64 client = imported ? imported->client.value : 0;
                if (imported && imported->outcome == ImportOutcome::Added)
                    added.insert(client);
                if (imported) // the owner knows only the clients from before the report
                    imported->contradicted.removeIf(
                        [&](Domain::ClientId known) { return added.contains(known.value); });
                RETURN_IF_ERROR(
                    noteRow(places.at(i).position, imported, added.contains(client) ? 0 : client));
            }
        }
        return {};
    });
}

Result<void> ImportPreview::noteRow(qint64 position, const Result<ImportedRow> &imported, qint64 client)
{
    const QString note =
        u"UPDATE temp.judged SET outcome = ?, changes = ?, reason = ?, answer = ?, contradicted = ?, "
        "client_id = ? WHERE position = ?"_s;
    // Of several, none is shown for the decision: which one is meant is not clear.
    const bool isDecidable = imported && imported->contradicted.size() == 1;
    const qint64 contradicted = isDecidable ? imported->contradicted.constFirst().value : 0;
    const QVariantList values =
        imported ? QVariantList{Domain::toName(groupOf(imported->outcome)), stored(imported->changes),
                                imported->contradiction,
                                imported->answer ? Domain::toName(*imported->answer) : u""_s, contradicted}
                 : QVariantList{Domain::toName(ReportGroup::Refused), stored(QStringList()),
                                imported.error().message, u""_s, 0};
    RETURN_IF_ERROR(m_database.execute(note, values + QVariantList{client, position}));
    return {};
}

Result<int> ImportPreview::count(ReportGroup group, const QString &search) const
{
    const ClientSelection rows = rowsOfGroup(group, search);
    ASSIGN_OR_RETURN(const auto count, number(m_database, u"SELECT COUNT(*) "_s + rows.where, rows.values));
    return static_cast<int>(count);
}

Result<QList<Domain::ReportPerson>> ImportPreview::people(ReportGroup group, int most,
                                                          const QString &search) const
{
    const ClientSelection rows = rowsOfGroup(group, search);
    QList<Domain::ReportPerson> people;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT s.line, s.first_name, s.last_name, s.email, j.changes, j.reason, j.answer, j.contradicted, "
        "k.first_name, k.last_name, k.email, "_s +
            kDecision + u" FROM (SELECT j.position "_s + rows.where +
            u" ORDER BY j.position LIMIT ?) JOIN temp.judged j USING (position) "
            "JOIN temp.staged s USING (position) LEFT JOIN client k ON k.id = j.contradicted "
            "ORDER BY position"_s,
        rows.values + QVariantList{most}, [&](const QSqlQuery &row) {
            const auto named = [&](int column) {
                Domain::Client client;
                client.firstName = row.value(column).toString();
                client.lastName = row.value(column + 1).toString();
                client.email = row.value(column + 2).toString();
                return client;
            };
            const Domain::Client client = named(1);
            Domain::ReportPerson person{row.value(0).toInt(), client.displayName(), client.email,
                                        wordsFrom(row.value(4)), row.value(5).toString()};
            person.answer = Domain::subscriptionFromName(row.value(6).toString());
            person.contradicted.value = row.value(7).toLongLong();
            if (person.isDecidable())
                person.contradictedName = named(8).displayName();
            person.decision = static_cast<Domain::RowDecision>(row.value(11).toInt());
            people.append(person);
        }));
    return people;
}

Result<int> ImportPreview::countUndecided() const
{
    ASSIGN_OR_RETURN(
        const auto count,
        number(m_database, u"SELECT COUNT(*) FROM temp.judged j JOIN temp.staged s "
                           "USING (position) WHERE j.contradicted > 0 AND %1 = 0"_s.arg(kDecision)));
    return static_cast<int>(count);
}

Result<Domain::ContradictedRow> ImportPreview::contradicted(int line) const
{
    qint64 position = 0;
    Domain::ClientId known;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT position, j.contradicted FROM temp.judged j JOIN temp.staged s USING (position) "
        "WHERE s.line = ? AND j.contradicted > 0"_s,
        {line}, [&](const QSqlQuery &row) {
            position = row.value(0).toLongLong();
            known.value = row.value(1).toLongLong();
        }));
    if (position == 0) {
        return invalidInput(
            QCoreApplication::translate("Store", "The row in line %1 contradicts no known client.")
                .arg(line));
    }
    ASSIGN_OR_RETURN(const auto rows, m_report.rows(Lane::ByRow, {position, position}));
    ASSIGN_OR_RETURN(const auto entry, ClientDirectory(m_database).entry(known));
    Domain::ContradictedRow found{rows.first(), entry};
    if (found.row.decidedAbout != known)
        found.row.decision = Domain::RowDecision::Undecided;
    return found;
}

} // namespace Store
