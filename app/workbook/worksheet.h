// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/cellformats.h"
#include "workbook/mergedcells.h"
#include "workbook/sharedstrings.h"

#include <functional>

namespace Workbook {

/// Data that the cells of a sheet refer to.
struct SheetContext
{
    SharedStrings strings;
    CellFormats formats;
    DateSystem dateSystem = DateSystem::From1900;
    MergedCells merged;
};

/// Receives the cells of one row, including empty ones, up to the last that is filled; none for an empty row.
/// \return whether to continue
using TakeRow = std::function<bool(const QStringList &cells)>;

/// Reads all rows of a sheet from the first, including those that the file omits. A formula counts by its
/// stored value; one without, as some programs write it, is read as an error of the spreadsheet. Cells that
/// are merged downwards have their value in each row. A row keeps at most Csv::kMostColumns + 1 cells, too
/// many for the report's reader.
/// \param part  the sheet's part, open for reading
/// \return Damaged if the part is not valid
[[nodiscard]] Core::Result<void> readRows(QIODevice &part, const SheetContext &context, const TakeRow &take);

} // namespace Workbook
