// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Domain {

/// Order of day and month in dates such as 03/04/1985.
enum class DateOrder { MonthFirst, DayFirst };

/// A date as people and programs write it. All date columns are parsed by this class: `1990-05-01`,
/// `19900501`, `5/1/1990`, `1.5.90`, `May 1, 1990`, `1 May 1990`, also in French, Spanish, German and
/// Portuguese, followed by a time or without a year. A date whose order of day and month is ambiguous has two
/// readings.
struct WrittenDate
{
    enum class Year {
        Full,  ///< four digits
        Short, ///< two digits; the latest year that is not after the one that the caller names
        None   ///< no year; the dates have the year Domain::kNoYear
    };

    QDate monthFirst; ///< reading with the month first; invalid if there is no such day
    QDate dayFirst;   ///< reading with the day first; the same if the order does not matter
    Year year = Year::Full;
    bool hasTime = false;

    /// \param latestYear  latest year that two digits may mean
    /// \return date; both readings are invalid if the text is not a date
    [[nodiscard]] static WrittenDate from(const QString &text, int latestYear);

    [[nodiscard]] bool isDate() const { return monthFirst.isValid() || dayFirst.isValid(); }
    /// Whether the day depends on the order of day and month.
    [[nodiscard]] bool isOpen() const
    {
        return monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst;
    }
    /// The order that this date proves; nothing if it fits both.
    [[nodiscard]] std::optional<DateOrder> provenOrder() const;
    /// \return day; invalid if the date does not fit the order, or if it is ambiguous and no order is known
    [[nodiscard]] QDate date(std::optional<DateOrder> order) const;
};

} // namespace Domain
