// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"

#include <QStringList>

namespace Csv {

/// Statistics of the cells of one column in the whole report, which a single cell does not show.
class ColumnSurvey
{
public:
    /// Whether the column may hold dates.
    enum class Dates {
        None,    ///< no; its cells are not tried
        Perhaps, ///< only if all its cells are dates
        Some     ///< yes, but perhaps not in every cell
    };
    /// Whether the column may hold answers to news and updates.
    enum class Answers { None, Perhaps };
    explicit ColumnSurvey(Dates dates, Answers answers = Answers::None)
        : m_dates(dates)
        , m_answersTried(answers)
    {
    }

    void take(const QString &cell);

    [[nodiscard]] int filled() const { return m_filled; } ///< cells that are not blank
    /// Whether all cells that are not blank are dates with a full year and without a time, some as numbers.
    [[nodiscard]] bool holdsDates() const { return m_fullDates > 0 && m_fullDates + m_serials == m_filled; }
    /// Whether there are serial dates, and no other numbers: 010275 may be a date without separators.
    [[nodiscard]] bool holdsSerials() const { return m_serials > 0 && m_otherNumbers == 0; }
    /// Whether most cells that are not blank are e-mail addresses.
    [[nodiscard]] bool holdsAddresses() const { return m_filled > 0 && 2 * m_addresses > m_filled; }
    /// Whether some cells hold a person with name and address, as in reports of passes.
    [[nodiscard]] bool holdsWholePeople() const { return m_wholePeople > 0; }
    /// Whether most cells that are not blank say yes or no.
    [[nodiscard]] bool holdsAnswers() const { return 2 * m_answers > m_filled; }
    /// Whether there are dates that are valid with the day first and with the month first.
    [[nodiscard]] bool hasOpenDates() const { return m_openDates > 0; }
    /// The order that the dates prove; nothing if none does, or if they contradict each other.
    [[nodiscard]] std::optional<Domain::DateOrder> provenOrder() const;

private:
    Dates m_dates;
    Answers m_answersTried;
    int m_filled = 0;
    int m_answers = 0;
    int m_addresses = 0;
    int m_wholePeople = 0; ///< cells with an address and a line break
    int m_fullDates = 0;
    int m_serials = 0;
    int m_otherNumbers = 0; ///< numbers that are neither dates nor numbers of days
    int m_openDates = 0;
    int m_monthFirst = 0; ///< dates that are valid with the month first only
    int m_dayFirst = 0;
};

[[nodiscard]] QList<ColumnSurvey> surveysFor(const QList<Column> &columns);
/// Counts all cells of a row.
void survey(QList<ColumnSurvey> &columns, const QStringList &cells);

} // namespace Csv
