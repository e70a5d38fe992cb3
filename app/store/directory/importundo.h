// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/undoneimport.h"
#include "store/sqlite/database.h"

#include <optional>

namespace Store {

// The last import that changed something, kept so that it can be undone: for each client that it added or
// changed, the profile as it was before. The next import that changes something replaces it. Unless stated
// otherwise, requires a write transaction.

/// Begins an import. If the previous one was interrupted and this is the same report, this completes it, and
/// both are undone as one.
/// \param fileName  name of the report's file
/// \param rows  number of rows in the report
Core::Result<void> beginImport(Database &database, const QString &fileName, int rows);

/// Ends the import: none of its rows is missing.
Core::Result<void> endImport(Database &database);

/// The import of which some rows are still missing, because it is under way in another connection or was
/// interrupted. Needs no transaction.
[[nodiscard]] Core::Result<std::optional<Domain::LastImport>> runningImport(Database &database);

/// Forgets the previous import, unless this one already has. Call it before clients are remembered in another
/// way than by rememberForUndo().
Core::Result<void> replaceUndo(Database &database);

/// Effect of a row on a client.
enum class ImportTouch {
    Changed = 0,
    Added = 1,
    OnlyReported =
        2 ///< only the answer for comparison with later reports changes, which does not count as a change
};

/// Remembers a client as they were before the import touched them. Call it after the row was written.
/// \param id  the client
/// \param before  the client before the row; ignored if the row added the client
/// \param reported  the client's answer in earlier reports
Core::Result<void> rememberForUndo(Database &database, Domain::ClientId id, ImportTouch touch,
                                   const std::optional<Domain::AddressHolder> &before,
                                   const QString &reported);

/// Remembers that the running import has made a custom field. Undoing the import removes the field unless a
/// profile has a value in it or it exists in Constant Contact.
Core::Result<void> rememberField(Database &database, const QString &label);

/// The last import that changed something; nothing if it was undone. Needs no transaction.
[[nodiscard]] Core::Result<std::optional<Domain::UndoableImport>> undoableImport(Database &database);

/// Number of \p addresses that are, or were when last sent, the address of a client whom the last import
/// added or changed, and who was not changed since. Needs no transaction.
[[nodiscard]] Core::Result<int> countImported(Database &database, const QStringList &addresses);

/// Undoes the last import for its next hundred clients, in one transaction of its own, and then lets other
/// connections write. A client who was changed since stays as they are, and a "no" is never taken back (rule
/// R2). The next round corrects the data that the service already has. Call it until none remains; after an
/// interruption a later call continues.
[[nodiscard]] Core::Result<Domain::UndoneImport> undoSlice(Database &database);

} // namespace Store
