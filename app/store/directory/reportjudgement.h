// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/reportlane.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/database.h"

namespace Store {

/// Compares rows with the directory, all of them with one statement (rule R12), and writes the lane of each
/// to temp.judged, with its client if that is known. Only rows without any doubt are New, Unchanged or Plain:
/// importing such a row by ClientImport::take(), in its turn, would do the same. Rows of the range that may
/// concern one another are ByRow, so that their order counts. Needs no write transaction. Internal to this
/// folder.
/// \param isCancelled  called from time to time; true ends the judging with Cancelled
[[nodiscard]] Core::Result<void> judge(
    Database &database, const StagedReport &report, const RowRange &rows,
    const std::function<bool()> &isCancelled = [] { return false; });

/// A judged row: its position and its client (0 if not known). rowsOf() returns those of one lane, in order.
struct LaneRow
{
    qint64 position = 0;
    qint64 client = 0;
};
[[nodiscard]] Core::Result<QList<LaneRow>> rowsOf(Database &database, Lane lane, const RowRange &rows);

} // namespace Store
