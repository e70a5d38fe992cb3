// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace Csv {

/// One sheet of an Excel workbook as a CSV file.
struct SheetFile
{
    std::unique_ptr<QTemporaryFile> csv; ///< readable by this user only; removed with the object
    QString sheet;                       ///< name of the sheet
    QStringList sheets;                  ///< names of all sheets of the workbook
};

/// Whether the file begins like a workbook, regardless of its name: .xlsx and .xls do.
[[nodiscard]] bool isWorkbook(const QString &path);

/// Reads a sheet of a workbook, which may come from anywhere, in the fenced program listwell-workbook. Waits
/// for that program, so do not call it on the GUI thread. Requires a QCoreApplication.
/// \param sheet  name of the sheet; empty for the first
/// \param isCancelled  called several times a second; true ends the program
/// \return sheet; Cancelled; InvalidInput that tells the owner what to do: no such sheet, protected, damaged,
/// of another format
[[nodiscard]] Core::Result<SheetFile> sheetOf(const QString &path, const QString &sheet,
                                              const std::function<bool()> &isCancelled);

/// Reads only the names of the sheets. See sheetOf().
[[nodiscard]] Core::Result<QStringList> sheetNames(const QString &path);

} // namespace Csv
