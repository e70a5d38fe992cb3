// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>

namespace Csv {

constexpr qsizetype kMostColumns = 256;
constexpr qsizetype kLongestCell = 64 * 1024; // bytes of UTF-8

/// One row of a CSV file.
struct CsvRow
{
    int line = 0;      ///< line where the row begins; the first line is 1
    QStringList cells; ///< without quotes and surrounding spaces; empty for an empty line
    QString error;     ///< why the row could not be read, as a sentence; the row then has no cells
};

/// Parses UTF-8 text by RFC 4180, row by row, with the separator of the first line: comma, semicolon or tab.
/// Line breaks may be LF, CR LF or CR; inside cells they become LF. A row with invalid UTF-8, NUL or a
/// misplaced quotation mark is reported with its fault, and parsing continues in the next line.
/// \param text  content of the file without byte order mark
/// \param each  called for every row, including empty lines; an error stops parsing and is returned
/// \return InvalidInput with the line number: unclosed quotation mark, more than kMostColumns columns, or a
///         cell longer than kLongestCell
Core::Result<void> readRows(const QByteArray &text,
                            const std::function<Core::Result<void>(const CsvRow &)> &each);

} // namespace Csv
