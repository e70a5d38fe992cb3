// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/packageparts.h"

#include <QStringList>

namespace Workbook {

/// Result of reading a workbook.
struct Conversion
{
    QString sheet;      ///< name of the sheet that was read; empty if there is none with the wanted name
    QStringList sheets; ///< names of all sheets
};

/// \return names of all sheets; the fault if the workbook cannot be read
[[nodiscard]] Core::Result<QStringList> sheetNames(const PackageParts &parts);

/// Writes the cells of one sheet as CSV: UTF-8, commas, and a line for each row.
/// \param sheet  name of the sheet in any case; empty for the first one that is not hidden
/// \param csv  output, open for writing
/// \return sheets; the fault if the workbook cannot be read
[[nodiscard]] Core::Result<Conversion> convert(const PackageParts &parts, const QString &sheet,
                                               QIODevice &csv);

} // namespace Workbook
