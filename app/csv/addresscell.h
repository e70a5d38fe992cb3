// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Csv {

/// The e-mail address of a cell.
struct AddressCell
{
    QString address; ///< valid, or empty
    QString error;   ///< why there is no address, as a sentence; empty for a blank cell
};

/// Extracts the address from the text that programs and people write around it: `Ana Brook
/// <ana@example.com>`, `mailto:`, a label or a remark in brackets, quotation marks, a comma at the end, the
/// same address twice. Two different addresses are an error, because consent belongs to one of them.
[[nodiscard]] AddressCell addressIn(const QString &cell);
/// The text beside the addresses of the cell: `do not email` of `ana@example.com (do not email)`.
[[nodiscard]] QString remarkBeside(const QString &cell);

} // namespace Csv
