// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Csv {

/// Why listwell-workbook could not read a file.
enum class WorkbookFault {
    Damaged,      ///< not complete, or its parts contradict each other
    TooLarge,     ///< needs more memory, time or rows than a report may use
    Encrypted,    ///< protected by a password
    OldFormat,    ///< .xls of Excel 97 to 2003
    BinaryFormat, ///< .xlsb
    OpenDocument, ///< .ods
    NoWorkbook,   ///< another archive
    NotWritten    ///< the result could not be written
};

/// Word for the result line of listwell-workbook.
[[nodiscard]] QString nameOf(WorkbookFault fault);
/// \return fault with this name; Damaged for an unknown name
[[nodiscard]] WorkbookFault workbookFaultNamed(const QString &name);
/// A sentence that tells the owner what to do.
[[nodiscard]] QString sentenceFor(WorkbookFault fault);

} // namespace Csv
