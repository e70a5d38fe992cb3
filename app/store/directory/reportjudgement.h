// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/database.h"

namespace Store {

/// How a staged row is imported.
enum class Lane {
    ByRow,    ///< ClientImport::take() decides
    New,      ///< a new client whose number and address are unused
    Unchanged ///< of a client who is as the row says
};

/// A staged row and what the directory has for it.
struct JudgedRow
{
    qint64 position = 0;
    QString said; ///< the answer to news and updates; empty if the row gives none
    Lane lane = Lane::ByRow;
};

/// Compares rows with the directory, all of them with one query (rule R12). Only rows of which nothing is in
/// doubt are New or Unchanged: importing such a row by ClientImport::take(), in its turn, would do the same.
/// Rows that may concern one another are ByRow, so that their order counts. Internal to this folder.
/// \param from  position of the first row
/// \param to  position of the last row
[[nodiscard]] Core::Result<QList<JudgedRow>> judge(Database &database, const StagedReport &report,
                                                   qint64 from, qint64 to);

} // namespace Store
