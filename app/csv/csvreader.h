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
    int line = 0;      ///< where it begins, 1-based
    QStringList cells; ///< without their quotes, blanks around them taken off; empty for an empty line
    QString fault;     ///< why the row cannot be read, a sentence; then it has no cells
};

/// Reads UTF-8 text by RFC 4180, row after row, with comma, semicolon or tab as the first line has it. Line
/// ends are LF, CR LF or CR, and LF inside of cells. A row with bytes that are no UTF-8, with NUL, or with a
/// quotation mark in the wrong place has a fault, and reading goes on in the next line.
/// \param each  called for every row, also for empty lines; its error ends the reading and is given back
/// \return InvalidInput with the line: a quotation mark that is never closed, more than kMostColumns, a cell
/// of more than kLongestCell
Core::Result<void> readRows(const QByteArray &text,
                            const std::function<Core::Result<void>(const CsvRow &)> &each);

} // namespace Csv
