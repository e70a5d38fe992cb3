// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/toldrows.h"
#include "store/directory/importedrow.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Store {

class Database;
class StagedReport;
struct RowRange;

/// Counts and rejected rows of a slice of an import.
struct ImportedSlice
{
    int rows = 0; ///< rows of the slice, rejected ones included
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int leftOut = 0;     ///< as the owner decided
    int deactivated = 0; ///< clients who are in no row
    int sayYes = 0;      ///< accepted rows, by their answer to news and updates
    int sayNo = 0;
    int sayNothing = 0;
    int standingNoes = 0; ///< accepted rows whose yes a no for the person or the address prevents
    Domain::ToldRows refused;
    Domain::ToldRows contradictions;

    /// Counts accepted rows by their answer.
    void count(const std::optional<Domain::Subscription> &said, int number = 1);
    /// Counts a row that ClientImport::take() took or refused.
    /// \return the error of \p imported, unless it only rejects the row
    Core::Result<void> count(const Domain::ReportRow &row, const Core::Result<ImportedRow> &imported);
    void add(const ImportedSlice &other);
};

/// Whether the values of the fields that an import adds are sent to Constant Contact.
enum class NewFields { Sent, KeptHere };

/// The report that an import reads.
struct ImportedReport
{
    QString fileName;              ///< without its folder
    int rows = 0;                  ///< in the file, rejected ones included
    QStringList customLabels = {}; ///< column headings that are custom fields
    NewFields newFields = NewFields::Sent;
};

/// Counts the rows of a range by the decision of judge(), except those that are taken one by one. Internal to
/// this folder. Plain rows count as unchanged.
[[nodiscard]] Core::Result<ImportedSlice> countSets(Database &database, const RowRange &rows);

/// Merges the rows of a client report into the directory. A client is found by studio number together with
/// name or e-mail, else by e-mail and name (rule R12). The first answer in a report about a client sets their
/// state (weak). A later change from yes to no counts as an unsubscribe (strong, source import). A yes counts
/// for a client who was never asked, never for one who left (rule R10). Borrows the database and is used in
/// the database's thread.
class ClientImport
{
public:
    explicit ClientImport(Database &database)
        : m_database(database)
    {
    }

    /// Begins an import (beginImport()). Call it before the first take().
    /// \return Storage error
    Core::Result<void> begin(const ImportedReport &report);
    /// Creates the missing custom fields. Call it before the first take().
    /// \param labels  column headings of the report
    /// \return Storage error
    Core::Result<void> makeFields(const QStringList &labels, NewFields newFields = NewFields::Sent);
    /// Begins an import: creates the missing custom fields and imports the first slice, all in one
    /// transaction.
    /// \return as takeSlice()
    Core::Result<ImportedSlice> takeFirst(const ImportedReport &source, StagedReport &report);
    /// Imports the next slice of the report, in one transaction. Then lets other connections write, so that a
    /// long report does not hold up a "no" at the front desk or a sync. New and unchanged clients, and plain
    /// changes, are taken as a set, with the same result. After the last row, a slice deactivates missing
    /// clients, if StagedReport::deactivatesMissing is set.
    /// \return effect of the slice; Storage
    Core::Result<ImportedSlice> takeSlice(StagedReport &report);
    /// Imports the whole report, slice by slice, like takeFirst() and takeSlice(). A report without rows
    /// changes nothing.
    /// \return effect of the import; Storage, after which the earlier slices stay
    Core::Result<ImportedSlice> takeAll(const ImportedReport &source, StagedReport &report);
    /// Imports one row.
    /// \return effect of the row; InvalidInput if the row is rejected; Storage
    Core::Result<ImportedRow> take(const Domain::ReportRow &row);

private:
    Core::Result<void> takeDepartures();
    /// \param first  work to do in the same transaction before the slice
    Core::Result<ImportedSlice> takeInTransaction(StagedReport &report,
                                                  const std::function<Core::Result<void>()> &first);
    Core::Result<ImportedSlice> takeJudged(StagedReport &report);
    Core::Result<void> takeByRow(const StagedReport &report, const RowRange &rows, ImportedSlice &slice);
    /// \return whether more clients are to be deactivated
    Core::Result<bool> takeMissing(ImportedSlice &slice);

    Database &m_database;
};

} // namespace Store
