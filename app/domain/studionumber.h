// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Domain {

/// Normalizes a studio's client number, so that two spellings of the same number compare equal: without
/// blanks, leading zeros and the trailing `.0` that spreadsheets add, in lower case (rule R12).
/// \return key for comparison; empty for a placeholder such as `0`, `N/A`, `-` or `none`, which is no number
[[nodiscard]] QString studioNumberKey(const QString &number);

/// Whether the text is a yes/no word. A column of such words is not a column of client numbers.
[[nodiscard]] bool isYesOrNo(const QString &text);

} // namespace Domain
