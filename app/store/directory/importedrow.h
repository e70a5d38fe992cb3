// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/reportrow.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Store {

class Database;

/// Effect of one report row on the directory.
enum class ImportOutcome { Added, Updated, Unchanged, LeftOut };

/// One imported row.
struct ImportedRow
{
    ImportOutcome outcome = ImportOutcome::Unchanged;
    Domain::ClientId client; ///< whom the row describes
    QString contradiction;   ///< a sentence if client number and person disagree (rule R12); else empty
    QList<Domain::ClientId> contradicted = {}; ///< clients about whom the owner may decide, see ClientMatch
    QStringList changes; ///< fields of a known client that change (keys as in Domain::ReportRow::told)
    std::optional<Domain::Subscription> answer; ///< new answer of known clients, if one changes
    bool noStands = false; ///< the row says yes, which a no for the person or the address prevents
};

/// Imports one row of a client report, in a transaction. Internal to this folder; see ClientImport::take().
/// \return effect of the row; InvalidInput if the row is rejected; Storage
[[nodiscard]] Core::Result<ImportedRow> importRow(Database &database, const Domain::ReportRow &row);

} // namespace Store
