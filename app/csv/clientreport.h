// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/columnchoices.h"
#include "csv/consentwords.h"
#include "csv/csvreader.h"
#include "csv/fileencoding.h"
#include "domain/reportrow.h"
#include "domain/toldrows.h"
#include "domain/writtendate.h"

#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace Csv {

/// The owner's settings for reading a report; missing ones are detected from the file.
struct ReportOptions
{
    bool blankClears = false; ///< whether a blank cell clears the field; otherwise it leaves it unchanged
    std::optional<Encoding> encoding = {};
    std::optional<char> separator = {};
    std::optional<Domain::DateOrder> dateOrder = {};
    QString sheet = {}; ///< name of a workbook's sheet; empty for the first
    ColumnChoices columns = {};
    /// The owner's choices for columns at an earlier import of a report with these headings. Choices in
    /// \ref columns take precedence.
    std::function<ColumnChoices(const QStringList &headings)> remembered = {};
};

/// How a column of a report was read.
struct ColumnReading
{
    QString heading;
    QString field; ///< `first_name`, `custom.LABEL`, `full_name`, `news_and_updates`; empty if not used
    bool holdsDates = false;
    std::optional<Domain::DateOrder> dateOrder = {}; ///< of a column of dates; nothing if it is not clear
    bool hasOpenDates = false; ///< some of its dates were not read, because the order is not clear
    bool isChosen = false;     ///< the owner chose the field, now or at an earlier import
    bool mustBeBlank = false;  ///< it has no heading, so a row with a value in it is refused

    /// The owner's choice, as in ColumnChoices; empty if the program decided.
    [[nodiscard]] QString choice() const
    {
        if (!isChosen)
            return {};
        return field.isEmpty() ? kLeftOut : field;
    }
};

/// How a report was read.
struct Reading
{
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    int headingLine = 0;
    QList<ColumnReading> columns;
    QList<QStringList> firstRows; ///< cells of the first rows below the headings, as shown
    QString sheet;                ///< sheet of a workbook; empty for other files
    QStringList sheets;           ///< names of all sheets
};

/// The contents of a client report besides its rows.
struct ClientReport
{
    Domain::ToldRows refused;
    int unidentified = 0;              ///< refused rows that do not say for sure whose they are
    Domain::ToldRows unread;           ///< cells that were left out of accepted rows
    Domain::ToldRows skipped;          ///< rows that are no clients, such as titles and totals
    QList<ConsentValue> consentValues; ///< values of the consent columns in the accepted rows
    QStringList notes;                 ///< sentences about the whole file that the owner should read
    QStringList customLabels;          ///< headings of the columns that are not standard fields
    int rowCount = 0; ///< data rows in the file, including rejected ones, without empty and skipped ones
    Reading reading;
};

/// Callbacks that receive the rows of a report. An error from begin() or take() stops the reading.
struct RowTaker
{
    /// Called once, before the first row.
    /// \param customLabels  headings of the columns that are not standard fields
    std::function<Core::Result<void>(const QStringList &customLabels)> begin;
    std::function<Core::Result<void>(const Domain::ReportRow &row)> take;
    /// Called for each row, also while the columns are judged, and while a workbook is unpacked; true stops
    /// the reading with Cancelled.
    std::function<bool()> isCancelled = [] { return false; };
    /// Called for each row as it is in the file, before take(), with the reason if it is refused.
    std::function<Core::Result<void>(const CsvRow &row, const QString &refused)> see =
        [](const CsvRow &, const QString &) { return Core::Result<void>(); };
};

/// Reads a client report. Encoding, separator, quotes and the order of dates are detected (fileencoding.h,
/// dialect.h, dateorder.h) unless the options give them, and titles above the headings are skipped. Headings
/// are recognized in any order and case and in the spellings that studio programs use; every other column
/// becomes a custom field, unless the owner chooses otherwise. The file may have any size: it is read from
/// the beginning several times and is never in memory as a whole. Limits: 256 columns, 64 KiB per cell. Of a
/// workbook, one sheet is read (workbookfile.h). Runs synchronously and may take minutes, so do not call it
/// on the GUI thread.
/// \param path  file to read
/// \param taker  gets the accepted rows, in the order of the file
/// \return report, or InvalidInput: file missing or not readable, no heading row or no recognized heading, a
///         choice for a column that does not exist or that chosenColumn() refuses. A single row that is not
///         valid is listed as rejected instead. Storage if a temporary file cannot be written. Errors of
///         \p taker
[[nodiscard]] Core::Result<ClientReport> readClientReport(const QString &path, const ReportOptions &options,
                                                          const RowTaker &taker);
/// Reads a client report from a device that is open for reading. See the function above.
[[nodiscard]] Core::Result<ClientReport>
readClientReport(std::unique_ptr<QIODevice> file, const ReportOptions &options, const RowTaker &taker);

/// A short report with its rows.
struct WholeReport : ClientReport
{
    QList<Domain::ReportRow> rows;
};
/// Reads a short report from the content of a file.
[[nodiscard]] Core::Result<WholeReport> readWholeReport(const QByteArray &content,
                                                        const ReportOptions &options = {});

} // namespace Csv
