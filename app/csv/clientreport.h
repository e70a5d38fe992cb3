// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/consentwords.h"
#include "csv/fileencoding.h"
#include "domain/reportrow.h"
#include "domain/writtendate.h"

#include <QList>

#include <optional>

namespace Csv {

/// What the owner says about a report; whatever is missing is judged from the file.
struct ReportOptions
{
    bool blankClears = false; ///< whether a blank cell clears the field; otherwise it leaves it unchanged
    std::optional<Encoding> encoding = {};
    std::optional<char> separator = {};
    std::optional<Domain::DateOrder> dateOrder = {};
};

/// How a column of a report was read.
struct ColumnReading
{
    QString heading;
    QString field; ///< `first_name`, `custom.LABEL`, `full_name`, `news_and_updates`; empty if not used
    bool holdsDates = false;
    std::optional<Domain::DateOrder> dateOrder = {}; ///< of a column of dates; nothing if it is not clear
    bool hasOpenDates = false; ///< some of its dates were not read, because the order is not clear
};

/// How a report was read.
struct Reading
{
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    int headingLine = 0;
    QList<ColumnReading> columns;
};

/// Content of a client report.
struct ClientReport
{
    QList<Domain::ReportRow> rows;
    QList<Domain::RefusedRow> refused;
    QList<Domain::RefusedRow> unread;  ///< cells that were left out of accepted rows
    QList<Domain::RefusedRow> skipped; ///< rows that are no clients, such as titles and totals
    QList<ConsentValue> consentValues; ///< values of the consent columns in the accepted rows
    QStringList notes;                 ///< sentences about the whole file that the owner should read
    QStringList customLabels;          ///< headings of the columns that are not standard fields
    int rowCount = 0; ///< data rows in the file, including rejected ones, without empty and skipped ones
    Reading reading;
};

/// Reads a client report. Encoding, separator, quotes and the order of dates are judged (fileencoding.h,
/// dialect.h, dateorder.h) unless the options tell them, and titles above the headings are skipped. Headings
/// are recognized in any order and case and in the spellings that studio programs use; every other column
/// becomes a custom field. Limits: 50 MB, 200,000 rows, 256 columns, 64 KiB per cell. Runs synchronously and
/// may take seconds, so do not call it on the GUI thread.
/// \param path  file to read
/// \return report, or InvalidInput: file missing or not readable, no heading row, no recognized heading,
///         duplicate heading, or too large. A single row that is not valid is listed as rejected instead.
[[nodiscard]] Core::Result<ClientReport> readClientReport(const QString &path, const ReportOptions &options);
/// Reads a client report from the content of a file. See readClientReport().
[[nodiscard]] Core::Result<ClientReport> readClientReportContent(const QByteArray &content,
                                                                 const ReportOptions &options);

} // namespace Csv
