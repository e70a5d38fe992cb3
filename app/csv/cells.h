// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Csv {

// Functions that interpret single cells of a client report.

/// Whether a cell only says that it has no value: `N/A`, `-`, `none`, `0`, `0000-00-00`.
[[nodiscard]] bool isPlaceholder(const QString &cell);

/// The date that a spreadsheet stores as a number such as 32874, the days since the end of 1899. Only numbers
/// of five digits count (1927 to 2099), because shorter ones may be years.
/// \return date; invalid for any other text
[[nodiscard]] QDate serialDateIn(const QString &cell);

/// Latest year that a two-digit year can mean: this year, as for birthdays.
[[nodiscard]] int latestYear();

/// Whether a cell holds the error that a spreadsheet writes for a formula, such as `#REF!` or `####`.
[[nodiscard]] bool isSpreadsheetError(const QString &cell);

/// Reads a number that a spreadsheet wrote with an exponent, such as `1.6035550103E+10`.
/// \return the number in full; nothing if digits were lost (`1.6E+10`); any other text unchanged
[[nodiscard]] std::optional<QString> wholeNumberIn(const QString &cell);

/// The text without invisible characters, which would make it differ from the same text: zero-width spaces,
/// soft hyphens, direction marks.
[[nodiscard]] QString withoutUnseen(const QString &cell);

/// Adds an apostrophe to a value that a spreadsheet would run as a formula (starting with =, +, -, @, tab or
/// return), or that plainText() would change. Every value survives export and import unchanged.
[[nodiscard]] QString withFormulaGuard(const QString &value);
/// Removes what a spreadsheet needs to keep a value as text: the apostrophe before a formula or a number, as
/// withFormulaGuard() adds it, or `="…"`. An apostrophe that belongs to a name stays.
[[nodiscard]] QString plainText(const QString &cell);

} // namespace Csv
