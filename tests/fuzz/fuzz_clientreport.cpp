// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"
#include "csv/dialect.h"
#include "csv/fileencoding.h"
#include "fuzz.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace {

void readRows(const QByteArray &text)
{
    Csv::RowReader reader(text, Csv::dialectOf(text));
    for (int line = 0; !reader.atEnd();) {
        const Csv::CsvRow row = reader.next();
        require(row.line > line);
        require(row.cells.size() <= Csv::kMostColumns);
        require(row.error.isEmpty() != row.cells.isEmpty());
        for (const QString &cell : row.cells) {
            require(cell.toUtf8().size() <= Csv::kLongestCell);
            require(isWhole(cell));
        }
        if (std::exchange(line, row.line) == 0)
            reader.expect(row.cells.size(), row.cells.size() - 1);
    }
}

} // namespace

// A file that the owner imports as a client report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    for (const bool blankClears : {false, true}) {
        const auto report = Csv::readWholeReport(content, {.blankClears = blankClears});
        if (!report) {
            require(!report.error().message.isEmpty());
            continue;
        }
        require(report->rows.size() + report->refused.total() == report->rowCount);
        const bool reasons = std::ranges::all_of(
            report->refused, [](const auto &row) { return row.line >= 1 && !row.reason.isEmpty(); });
        require(reasons);
    }
    auto file = std::make_unique<QBuffer>();
    file->setData(content);
    file->open(QIODevice::ReadOnly);
    auto report = Csv::decoded(std::move(file));
    require(report.ok());
    readRows(report->text.fromStart().readAll());
    return 0;
}
