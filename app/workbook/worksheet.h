// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/cellformats.h"
#include "workbook/sharedstrings.h"

#include <functional>

namespace Workbook {

/// What the cells of a sheet refer to.
struct SheetContext
{
    SharedStrings strings;
    CellFormats formats;
    DateSystem dateSystem = DateSystem::From1900;
};

/// Takes the cells of one row, empty ones up to the last that is filled; none for a row without cells.
/// \return whether to go on
using TakeRow = std::function<bool(const QStringList &cells)>;

/// Reads the rows of a sheet from the first on, with those that the file leaves out. Formulas count by their
/// stored value. A row keeps Csv::kMostColumns cells and one more, by which the report's reader refuses it.
/// \param part  the sheet's part, open for reading
/// \return Damaged if the part is not valid
[[nodiscard]] Core::Result<void> readRows(QIODevice &part, const SheetContext &context, const TakeRow &take);

} // namespace Workbook
