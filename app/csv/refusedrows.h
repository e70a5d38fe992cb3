// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/clientreport.h"

namespace Csv {

/// Writes the refused rows of a report as CSV that readClientReport() reads once they are corrected: under
/// the report's own headings, with the reason in one more column. Cells that belong to no heading, because
/// the row is damaged or has another length, follow the reason; until they are moved, the row is refused
/// again. The report is read a second time for its cells.
/// \param path  file of the report
/// \param options  options with which \p report was read
/// \param report  how it was read
/// \param refusedLater  rows that were accepted by readClientReport() but refused by the import
/// \param device  output, open for writing
/// \param isCancelled  called for each row; true ends the reading with Cancelled
/// \return number of rows; InvalidInput if the report has changed; Storage if writing fails
[[nodiscard]] Core::Result<int> writeRefusedRows(
    const QString &path, const ReportOptions &options, const ClientReport &report,
    const Domain::ToldRows &refusedLater, QIODevice &device,
    const std::function<bool()> &isCancelled = [] { return false; });

} // namespace Csv
