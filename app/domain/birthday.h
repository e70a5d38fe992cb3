// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Domain {

// A birthday may lack its year: many people tell day and month only, and Constant Contact stores no year.

/// Year of a birthday without a year. A leap year, so that February 29 exists, in which nobody was born.
constexpr int kNoYear = 4;

[[nodiscard]] inline bool hasYear(QDate birthday)
{
    return birthday.year() != kNoYear;
}

/// Birthday as text: `1990-05-01`, or `--05-01` without a year (ISO 8601, vCard).
/// \return empty if the birthday is not valid
[[nodiscard]] QString birthdayText(QDate birthday);

/// Reads what birthdayText() wrote.
/// \return invalid if the text is not a birthday
[[nodiscard]] QDate birthdayFrom(const QString &text);

} // namespace Domain
