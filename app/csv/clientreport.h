#pragma once

#include "core/result.h"
#include "domain/reportrow.h"

#include <QList>

namespace Csv {

/// A client report, read to its end.
struct ClientReport
{
    QList<Domain::ReportRow> rows;
    QList<Domain::RefusedRow> refused;
    QStringList customLabels; ///< columns that are no standard field, as they are headed
    int rowCount = 0;         ///< data rows in the file, the refused ones included, wholly empty ones not
};

/// Reads a client report: UTF-8 (with or without BOM) or UTF-16 with BOM, comma, semicolon or tab between,
/// quotes doubled, line breaks in quoted cells. Headings are known in any order and case, with the spellings
/// that studio programs use; every other column becomes a custom field. Takes at most 50 MB, 200,000 rows,
/// 256 columns and 64 KiB a cell. Runs wherever it is called and may take seconds: not on the GUI thread.
/// \param blankClears  a blank cell clears the field; else it means "not told"
/// \return InvalidInput: not there, not readable, no heading row, no heading that we know, the same heading
/// twice, or over
///         a limit, with the line where it matters. Rows that cannot be used are refused one by one instead.
[[nodiscard]] Core::Result<ClientReport> readClientReport(const QString &path, bool blankClears);
/// As above, for what the file holds.
[[nodiscard]] Core::Result<ClientReport> readClientReportContent(const QByteArray &content, bool blankClears);

} // namespace Csv
