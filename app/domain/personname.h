// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Domain {

/// Whether the cell of a name only fills the place of one: `N/A`, `-`, `unknown`. Blank is no filler.
[[nodiscard]] bool isNameFiller(const QString &name);

/// Whether the name identifies no person, so that an equal name does not make two people one (rule R12): a
/// filler, or what a front desk enters for an unknown person, such as `Guest`. A blank name is none.
/// \param name  whole name, first and last
[[nodiscard]] bool isPlaceholderName(const QString &name);

} // namespace Domain
