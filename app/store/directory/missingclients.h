// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/missingclient.h"
#include "domain/toldrows.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/database.h"

namespace Store {

/// Refused rows of a report, which are in no staged report.
struct UnstagedRows
{
    Domain::ToldRows refused;
    int unidentified = 0; ///< of them, rows that may be of any client
};

/// Finds the active clients whom no row of the report describes (rule R12), and keeps them for
/// ClientImport, which deactivates them if StagedReport::deactivatesMissing is set. A client counts as
/// present if a row may be theirs that is refused, to be checked, or of a new client: it has their number,
/// their address or their name. Requires ImportPreview::judgeAll(), and that no row was imported since.
/// Takes no write lock; its cost depends on the number of clients in the directory. Used in the database's
/// thread.
/// \param most  number of clients to return at most
/// \param goesOn  called from time to time; false ends the search with Cancelled
/// \return numbers and names; Storage
[[nodiscard]] Core::Result<Domain::MissingClients> findMissing(
    Database &database, const StagedReport &report, const UnstagedRows &unstaged, int most,
    const std::function<bool()> &goesOn = [] { return true; });

/// Deactivates the next of those whom findMissing() found for sure, and remembers them for undoing the
/// import. A client who was changed since, except by the import itself, stays active. Internal to this
/// folder; requires a write transaction.
/// \param deactivated  increased by the number of clients who were deactivated
/// \return whether more remain
[[nodiscard]] Core::Result<bool> deactivateMissing(Database &database, int &deactivated);

} // namespace Store
