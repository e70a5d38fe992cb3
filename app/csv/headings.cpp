// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/headings.h"

#include "csv/cells.h"
#include "domain/standardfields.h"

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTitleRows = 30;

QStringList named(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells) {
        if (const QString name = plainText(cell).simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool namesSeparator(const CsvRow &row)
{
    return row.line == 1 && row.cells.first().startsWith("sep="_L1, Qt::CaseInsensitive);
}

} // namespace

int knownHeadings(const QStringList &cells)
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const QString &cell) { return Domain::standardFieldOf(plainText(cell)).has_value(); }));
}

HeadingRow headingsIn(QByteArrayView text, const Dialect &dialect, const HeadingCount &count)
{
    HeadingRow best;
    QList<CsvRow> titles;
    RowReader reader(text, dialect);
    for (int rows = 0; rows < kMostTitleRows && !reader.atEnd(); ++rows) {
        const CsvRow row = reader.next();
        if (const int known = count(row.cells); known > best.known)
            best = {row.line, row.cells, known, titles};
        if (!row.cells.join(QString()).isEmpty() && !namesSeparator(row))
            titles.append(row);
    }
    return best;
}

bool isReasonHeading(const QString &heading)
{
    return heading.simplified().compare(kReasonHeading, Qt::CaseInsensitive) == 0;
}

bool repeatsHeadings(const QStringList &cells, const QStringList &headings)
{
    const QStringList names = named(cells);
    return !names.isEmpty() &&
           names.join(u'\n').compare(named(headings).join(u'\n'), Qt::CaseInsensitive) == 0;
}

} // namespace Csv
