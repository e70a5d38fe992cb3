// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Domain {

// A birthday may lack its year: many people give only day and month, and Constant Contact stores no year.

/// Stands for a missing year: a leap year, so that February 29 exists, and too early for any real birthday.
constexpr int kNoYear = 4;

[[nodiscard]] inline bool hasYear(QDate birthday)
{
    return birthday.year() != kNoYear;
}

/// Birthday as text: `1990-05-01`, or `--05-01` without a year (ISO 8601, vCard).
/// \return text; empty if the birthday is not valid
[[nodiscard]] QString birthdayText(QDate birthday);

/// Parses the text from birthdayText().
/// \return birthday; invalid if the text is not one
[[nodiscard]] QDate birthdayFrom(const QString &text);

/// Whether two birthdays can be the same: they are equal, or would be if none lacked its year.
[[nodiscard]] bool isSameBirthday(QDate one, QDate other);

} // namespace Domain
