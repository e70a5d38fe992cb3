// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"
#include "csv/csvreader.h"
#include "csv/csvwriter.h"
#include "csv/fileencoding.h"
#include "fuzz.h"

#include <QBuffer>

#include <algorithm>

namespace {

QList<QStringList> rowsOf(const QByteArray &text, bool *whole)
{
    QList<QStringList> rows;
    const auto done = Csv::readRows(text, [&](const Csv::CsvRow &row) -> Core::Result<void> {
        require(row.line >= 1);
        require(row.cells.size() <= Csv::kMostColumns);
        require(row.error.isEmpty() || row.cells.isEmpty());
        for (const QString &cell : row.cells) {
            require(cell.toUtf8().size() <= Csv::kLongestCell);
            require(isWhole(cell));
        }
        *whole = *whole && row.error.isEmpty();
        if (!row.cells.isEmpty())
            rows.append(row.cells);
        return {};
    });
    *whole = *whole && done.ok();
    require(done.ok() || !done.error().message.isEmpty());
    return rows;
}

} // namespace

// A file that the owner imports as a client report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    for (const bool blankClears : {false, true}) {
        const auto report = Csv::readClientReportContent(content, blankClears);
        if (!report) {
            require(!report.error().message.isEmpty());
            continue;
        }
        require(report->rows.size() + report->refused.size() == report->rowCount);
        const bool reasons =
            std::all_of(report->refused.cbegin(), report->refused.cend(),
                        [](const auto &row) { return row.line >= 1 && !row.reason.isEmpty(); });
        require(reasons);
    }
    if (const auto text = Csv::asUtf8(content)) {
        bool whole = true;
        rowsOf(*text, &whole);
    }
    return 0;
}
