// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/packageparts.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace Workbook {

/// The cells of a sheet that are merged downwards. A spreadsheet stores their value only in the first one,
/// but shows it for each of their rows: a "no" over three clients is the answer of all three.
class MergedCells
{
public:
    /// Finds them in a sheet. They are listed behind its cells; only a sheet that has them is read twice.
    /// \param sheet  name of the sheet's part
    /// \return Damaged if the part is not valid; TooLarge if there are more of them than a sheet has rows
    [[nodiscard]] static Core::Result<MergedCells> in(const PackageParts &parts, const QString &sheet);

    /// Repeats the values of merged cells in their rows below the first. To be called for each row that has
    /// cells of its own, from the first to the last.
    /// \param row  from 1
    void fill(int row, QStringList &cells);

private:
    struct Range
    {
        qsizetype column = 0;
        int first = 0; ///< row
        int last = 0;
    };
    struct Repeated
    {
        QString value;
        int last = 0;
    };
    void add(QStringView reference);
    void beginRepeating(int row, const QStringList &cells);

    QList<Range> m_ranges;                ///< by their first row
    qsizetype m_next = 0;                 ///< range that begins next
    QMap<qsizetype, Repeated> m_repeated; ///< by column, in the current row
};

} // namespace Workbook
