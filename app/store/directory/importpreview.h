// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contradictedrow.h"
#include "domain/reportperson.h"
#include "store/directory/clientimport.h"

#include <functional>

namespace Store {

/// The effects of importing a staged report, person by person. Takes no write lock, and its cost depends on
/// the length of the report only: the rows are compared with the directory in place, and doubtful ones are
/// tried out by ClientImport::take() on a scratch database with the few clients whom they may concern. A
/// transaction that is rolled back would block other writers meanwhile, and a copy of the whole directory
/// would cost as much for ten rows as for all clients. Borrows the database and the report; used in the
/// database's thread.
class ImportPreview
{
public:
    ImportPreview(Database &database, const StagedReport &report)
        : m_database(database)
        , m_report(report)
    {
    }

    /// Judges the whole report.
    /// \param goesOn  called from time to time with the number of rows done; false ends the preview with
    ///        Cancelled
    /// \return the counts that ClientImport::takeAll() would return now; Storage
    Core::Result<ImportedSlice> judgeAll(const std::function<bool(qint64 rows)> &goesOn = [](qint64) {
        return true;
    });
    /// Number of rows in a group. Requires judgeAll(), and that no row of the report was imported since.
    /// \param search  words that the name, addresses or numbers of the row contain; empty for all rows
    [[nodiscard]] Core::Result<int> count(Domain::ReportGroup group, const QString &search = {}) const;
    /// The first people of a group, in the order of the report. Requires the same as count().
    [[nodiscard]] Core::Result<QList<Domain::ReportPerson>> people(Domain::ReportGroup group, int most,
                                                                   const QString &search = {}) const;
    /// Number of rows about which the owner can decide and has not.
    [[nodiscard]] Core::Result<int> countUndecided() const;
    /// A row about which the owner decides, see Domain::ReportPerson::isDecidable. Requires the same as
    /// count().
    /// \return InvalidInput if the line contradicts no known client; Storage
    [[nodiscard]] Core::Result<Domain::ContradictedRow> contradicted(int line) const;

private:
    Core::Result<void> judgePlain(ImportedSlice &done, const std::function<bool(qint64 rows)> &goesOn);
    Core::Result<void> tryByRow(ImportedSlice &done, const std::function<bool(qint64 rows)> &goesOn);
    /// \param client  client of the directory whom the row describes; 0 if there is none
    Core::Result<void> noteRow(qint64 position, const Core::Result<ImportedRow> &imported, qint64 client);

    Database &m_database;
    const StagedReport &m_report;
};

} // namespace Store
