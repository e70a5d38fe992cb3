// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"
#include "csv/survey.h"

#include <QSet>

namespace Csv {

/// Counts the rows of a report and the different people in them.
class PeopleCount
{
public:
    /// \param headings  headings of the report; people are counted only if one of them is that of a pass or
    ///        purchase
    explicit PeopleCount(const QStringList &headings);
    void take(const QList<Column> &columns, const QStringList &cells);
    /// Whether a person has several rows; false without such a heading.
    [[nodiscard]] bool repeats() const { return m_mayRepeat && m_people.size() < m_rows; }
    [[nodiscard]] qsizetype rows() const { return m_rows; }

private:
    bool m_mayRepeat;
    QSet<size_t> m_people; ///< hashes of the values that identify a person
    qsizetype m_rows = 0;
};

/// Explains that a report does not list clients but passes, purchases or visits, with one row for each: a
/// sentence with the way to the right report. Empty for a list of clients.
[[nodiscard]] QString whyNoClientList(const QList<Column> &columns, const QStringList &headings,
                                      const QList<ColumnSurvey> &surveys, const PeopleCount &people);

/// Uses a column that holds e-mail addresses as the address if no heading names one.
/// \return sentences about columns with addresses that have another heading
[[nodiscard]] QStringList adoptAddresses(QList<Column> &columns, const QStringList &headings,
                                         const QList<ColumnSurvey> &surveys);

/// Leaves out columns without a heading that are filled in most rows, such as running numbers. If only a few
/// rows have such cells, the cells of those rows moved.
/// \return sentences about these columns
[[nodiscard]] QStringList leaveOutNameless(QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                                           const PeopleCount &people);

/// Sentences about columns that may be taken for consent but are not.
[[nodiscard]] QStringList consentNotes(const QList<Column> &columns, const QStringList &headings,
                                       const QList<ColumnSurvey> &surveys);

} // namespace Csv
