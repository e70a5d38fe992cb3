// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Csv {

/// A full name from one cell.
struct FullName
{
    QString first;
    QString last;
};

/// Reads "Ana Brook" and "Brook, Ana". Without a comma the last word is the last name. A suffix such as Jr.
/// stays with the last name, in any position.
/// \return name; a single word is the first name
[[nodiscard]] FullName fullNameFrom(const QString &cell);

} // namespace Csv
