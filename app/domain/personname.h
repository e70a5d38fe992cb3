// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Domain {

/// Whether the cell of a name only fills the place of one: `N/A`, `-`, `unknown`. Blank is no filler.
[[nodiscard]] bool isNameFiller(const QString &name);

/// Whether the name tells nobody from others, so that two people may have it and need not be the same
/// (rule R12): a filler, or what a front desk enters for somebody it does not know, as `Guest`. Blank is not.
/// \param name  whole name, first and last
[[nodiscard]] bool isPlaceholderName(const QString &name);

} // namespace Domain
