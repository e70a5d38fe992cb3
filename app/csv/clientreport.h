// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/reportrow.h"

#include <QList>

namespace Csv {

/// Content of a client report.
struct ClientReport
{
    QList<Domain::ReportRow> rows;
    QList<Domain::RefusedRow> refused;
    QList<Domain::RefusedRow> skipped; ///< rows that are no clients, such as titles and totals
    QStringList notes;                 ///< sentences about the whole file that the owner should read
    QStringList customLabels;          ///< headings of the columns that are not standard fields
    int rowCount = 0; ///< data rows in the file, including rejected ones, without empty and skipped ones
};

/// Reads a client report. Encoding, separator and quotes are judged (fileencoding.h, dialect.h), and titles
/// above the headings are skipped. Headings are recognized in any order and case and in the spellings that
/// studio programs use; every other column becomes a custom field. Limits: 50 MB, 200,000 rows, 256 columns,
/// 64 KiB per cell. Runs synchronously and may take seconds, so do not call it on the GUI thread.
/// \param path  file to read
/// \param blankClears  whether a blank cell clears the field; otherwise it leaves the field unchanged
/// \return report, or InvalidInput: file missing or not readable, no heading row, no recognized heading,
/// duplicate
///         heading, or too large. A single row that is not valid is listed as rejected instead.
[[nodiscard]] Core::Result<ClientReport> readClientReport(const QString &path, bool blankClears);
/// Reads a client report from the content of a file. See readClientReport().
[[nodiscard]] Core::Result<ClientReport> readClientReportContent(const QByteArray &content, bool blankClears);

} // namespace Csv
