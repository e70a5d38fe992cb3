// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/csvreader.h"
#include "csv/headings.h"
#include "csv/reporttext.h"

#include <optional>

namespace Csv {

/// Detects how a CSV file separates and quotes its cells: the dialect with the most known headings and the
/// most rows of equal length counts. The separator is comma, semicolon, tab, bar or the one that a line such
/// as `sep=;` names, as spreadsheets write it; the quotation mark is double or single, doubled or behind a
/// backslash.
/// \param separator  separator to use instead of the detected one
[[nodiscard]] Dialect dialectOf(QByteArrayView text, std::optional<char> separator = {},
                                const HeadingCount &count = knownHeadings);

/// As above for a whole report. Its first megabytes show everything except whether a backslash escapes.
[[nodiscard]] Dialect dialectOf(ReportText &text, std::optional<char> separator = {},
                                const HeadingCount &count = knownHeadings);

/// Removes the quotation marks around whole rows: some programs quote a report twice, so that each row
/// becomes one cell. Lines keep their numbers. A text whose rows are not such cells stays as it is.
/// \return Storage if a temporary file is needed and cannot be written
Core::Result<void> removeOuterQuotes(ReportText &text);

} // namespace Csv
