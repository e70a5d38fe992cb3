// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/headings.h"

namespace Csv {

/// Kind of a row that is not a client.
enum class NonClient {
    No,              ///< it may be a client
    Headings,        ///< the headings again
    ChangedHeadings, ///< other headings: from here on the cells mean something else
    Title,           ///< a title that also appears above the headings
    Total,           ///< a sum or a count
    Remark           ///< a line such as "Generated on …", "Page 1 of 2" or "Location: Downtown"
};

/// Recognizes rows of a report that are not clients.
[[nodiscard]] NonClient nonClientIn(const QStringList &cells, const HeadingRow &headings);

/// The kind as a sentence for the list of skipped rows.
[[nodiscard]] QString sentenceFor(NonClient kind);

} // namespace Csv
