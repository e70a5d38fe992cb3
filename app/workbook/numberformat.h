// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Workbook {

/// The day from which a workbook counts its dates.
enum class DateSystem { From1900, From1904 };

/// Display format of a number in a cell: the displayed form decides what the number means.
class NumberFormat
{
public:
    NumberFormat() = default;
    /// \param code  format code (ECMA-376 Part 1, 18.8.31), for example `dd/mm/yyyy` or `00000`
    [[nodiscard]] static NumberFormat fromCode(const QString &code);
    /// One of the built-in formats, which have no code in the file.
    [[nodiscard]] static NumberFormat builtIn(int id);

    /// \param number  value of the cell as written in the file
    /// \return an ISO date, `--MM-DD` for a date that is shown without its year, `HH:mm:ss`, the digits in
    ///         the pattern of the format (`01930` for `00000`), or the number without a needless
    ///         `.0`
    [[nodiscard]] QString shown(QStringView number, DateSystem system) const;

    bool operator==(const NumberFormat &) const = default;

private:
    bool m_showsDate = false;
    bool m_showsYear = false;
    bool m_showsTime = false;
    QString m_pattern; ///< zeros, `#` and literals behind a backslash; empty for an ordinary number
};

} // namespace Workbook
