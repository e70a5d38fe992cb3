// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/csvreader.h"

#include <QStringView>

namespace Workbook {

constexpr int kMostRows = 1'048'576; // of a sheet
constexpr qsizetype kMostCells = Csv::kMostColumns + 1;

/// Place of a cell in its sheet.
struct CellPlace
{
    qsizetype column =
        -1;      ///< 0 for A, 27 for AB; -1 if the reference names none; kMostCells or more is too far
    int row = 0; ///< from 1; 0 if the reference names none
};

/// Reads a reference such as `AB12`.
[[nodiscard]] inline CellPlace placeOf(QStringView reference)
{
    qsizetype letters = 0;
    qsizetype column = 0;
    for (; letters < reference.size() && column <= kMostCells; ++letters) {
        const QChar c = reference.at(letters);
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return {column - 1, reference.sliced(letters).toInt()};
}

} // namespace Workbook
