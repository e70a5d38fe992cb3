// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Domain {

/// Normalizes a whole name, so that two spellings of one name compare equal: without case, accents,
/// apostrophes and signs, with the words in any order (`Brook, Ana`).
/// \return key for comparison; empty for an empty name
[[nodiscard]] QString nameKey(const QString &name);

/// Whether a name cell contains only a filler such as `N/A`, `-` or `unknown`. A blank is not a filler.
[[nodiscard]] bool isNameFiller(const QString &name);

/// Whether the name identifies no person, so that two people with this name need not be one (rule R12): a
/// filler, or a front desk's entry for an unknown person, such as `Guest`. A blank name does not count.
/// \param name  whole name, first and last
[[nodiscard]] bool isPlaceholderName(const QString &name);

} // namespace Domain
