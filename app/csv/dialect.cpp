// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect.h"

#include "core/try.h"

#include <algorithm>
#include <tuple>

namespace Csv {

namespace {

constexpr int kSampleRows = 200;

/// How well a dialect fits; more is better, the first member counts most.
using Fit = std::tuple<int, int, qsizetype>; // known headings, per mille of even rows, columns

Fit fitOf(QByteArrayView text, const Dialect &dialect, const HeadingCount &count)
{
    const HeadingRow headings = headingsIn(text, dialect, count);
    qsizetype width = headings.cells.size();
    int rows = 0;
    int even = 0;
    RowReader reader(text, dialect);
    while (rows < kSampleRows && !reader.atEnd()) {
        const CsvRow row = reader.next();
        if (row.line <= headings.line || row.cells.join(QString()).isEmpty())
            continue;
        // Without a known heading, the first row gives the number of columns.
        width = width == 0 ? row.cells.size() : width;
        ++rows;
        even += row.cells.size() == width ? 1 : 0;
    }
    return {headings.known, rows > 0 ? 1000 * even / rows : 1000, width};
}

int damagedRows(RowReader &&reader)
{
    int damaged = 0;
    while (!reader.atEnd())
        damaged += reader.next().error.isEmpty() ? 0 : 1;
    return damaged;
}

/// The separator that the file names in its first line; nothing if it names none.
std::optional<char> namedSeparator(QByteArrayView text)
{
    constexpr QByteArrayView kPrefix = "sep=";
    if (text.startsWith('"'))
        text = text.sliced(1);
    if (text.size() <= kPrefix.size() ||
        text.first(kPrefix.size()).compare(kPrefix, Qt::CaseInsensitive) != 0)
        return {};
    const char separator = text[kPrefix.size()];
    const bool isUsable = separator != '\n' && separator != '\r' && separator != '"';
    return isUsable ? std::optional(separator) : std::nullopt;
}

char separatorOf(QByteArrayView text, const HeadingCount &count)
{
    QByteArray candidates = ",;\t|";
    if (const auto named = namedSeparator(text))
        candidates = *named + candidates.replace(*named, QByteArray());
    char best = candidates.front();
    Fit bestFit = fitOf(text, {best}, count);
    for (const char candidate : std::as_const(candidates).sliced(1)) {
        if (const Fit fit = fitOf(text, {candidate}, count); fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

/// Whether every heading is in single quotation marks.
bool usesSingleQuotes(QByteArrayView text, const Dialect &dialect, const HeadingCount &count)
{
    const QStringList headings = headingsIn(text, dialect, count).cells;
    return !headings.isEmpty() && std::ranges::all_of(headings, [](const QString &heading) {
        return heading.size() > 2 && heading.startsWith(u'\'') && heading.endsWith(u'\'');
    });
}

/// The dialect without backslashes.
Dialect plainDialectOf(QByteArrayView text, std::optional<char> separator, const HeadingCount &count)
{
    Dialect dialect;
    dialect.separator = separator ? *separator : separatorOf(text, count);
    if (usesSingleQuotes(text, dialect, count))
        dialect.quote = '\'';
    return dialect;
}

Dialect escaping(Dialect dialect)
{
    dialect.backslashEscapes = true;
    return dialect;
}

bool holdsEscape(QByteArrayView text, const Dialect &dialect)
{
    return text.contains(QByteArray{"\\"} + dialect.quote);
}

} // namespace

Core::Result<void> removeOuterQuotes(ReportText &text)
{
    constexpr Dialect kOneCell{'\x1f', '"', false};
    const QByteArray &head = text.head();
    if (!head.trimmed().startsWith('"') || headingsIn(head, dialectOf(head)).line > 0)
        return {};
    bool isWrapped = true;
    ASSIGN_OR_RETURN(auto inner, temporaryFile([&](QIODevice &device) {
                         RowReader reader(text.fromStart(), kOneCell);
                         while (isWrapped && !reader.atEnd()) {
                             const CsvRow row = reader.next();
                             isWrapped = row.error.isEmpty();
                             const QByteArray line = row.cells.join(QString()).toUtf8() + '\n';
                             if (device.write(line) != line.size())
                                 return false;
                         }
                         return true;
                     }));
    ReportText unwrapped(std::move(inner));
    if (isWrapped && headingsIn(unwrapped.head(), dialectOf(unwrapped.head())).line > 0)
        text = std::move(unwrapped);
    return {};
}

Dialect dialectOf(QByteArrayView text, std::optional<char> separator, const HeadingCount &count)
{
    const Dialect plain = plainDialectOf(text, separator, count);
    if (!holdsEscape(text, plain))
        return plain;
    const int damaged = damagedRows(RowReader(text, plain));
    return damagedRows(RowReader(text, escaping(plain))) < damaged ? escaping(plain) : plain;
}

Dialect dialectOf(ReportText &text, std::optional<char> separator, const HeadingCount &count)
{
    const Dialect plain = plainDialectOf(text.head(), separator, count);
    if (text.eachPiece([&](QByteArrayView piece) { return !holdsEscape(piece, plain); }))
        return plain;
    const int damaged = damagedRows(RowReader(text.fromStart(), plain));
    return damagedRows(RowReader(text.fromStart(), escaping(plain))) < damaged ? escaping(plain) : plain;
}

} // namespace Csv
