// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/csvreader.h"

#include <functional>

namespace Csv {

/// The row of a report that names its columns.
struct HeadingRow
{
    int line = 0; ///< 0 if no row has a known heading
    QStringList cells;
    int known = 0;        ///< number of headings of standard fields
    QList<CsvRow> titles; ///< rows above that are not empty, without a line such as `sep=;`
};

/// Counts the cells of a row that are known headings.
using HeadingCount = std::function<int(const QStringList &cells)>;

/// Number of cells that are headings of standard fields.
[[nodiscard]] int knownHeadings(const QStringList &cells);

/// Heading of the reasons in a file of refused rows (refusedrows.h). English in every language, so that every
/// installation of Listwell recognizes it.
const inline QString kReasonHeading = QStringLiteral("Not imported because");
/// Whether the column has such reasons, and therefore nothing about the client.
[[nodiscard]] bool isReasonHeading(const QString &heading);

/// Finds the headings among the first rows of a report: the row with the most known headings. Titles, dates
/// and filters may precede it.
[[nodiscard]] HeadingRow headingsIn(QByteArrayView text, const Dialect &dialect,
                                    const HeadingCount &count = knownHeadings);

/// Whether a row repeats the headings, as happens where two reports were joined.
[[nodiscard]] bool repeatsHeadings(const QStringList &cells, const QStringList &headings);

} // namespace Csv
