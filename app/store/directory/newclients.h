// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/reportjudgement.h"

namespace Store {

/// Inserts the rows of a report that judge() found to be New, with one statement for each table. A client
/// gets a revision of their own, in the order of the file. Internal to this folder; requires a write
/// transaction.
Core::Result<void> insertNewClients(Database &database, const StagedReport &report, const RowRange &rows);

} // namespace Store
