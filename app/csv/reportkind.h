// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"
#include "csv/survey.h"

#include <QSet>

namespace Csv {

/// Counts how often people stand in a report.
class PeopleCount
{
public:
    /// \param headings  people are told apart only if one of the headings is that of a pass or purchase
    explicit PeopleCount(const QStringList &headings);
    void take(const QList<Column> &columns, const QStringList &cells);
    /// Whether somebody has several rows; false without such a heading.
    [[nodiscard]] bool repeats() const { return m_mayRepeat && m_people.size() < m_rows; }
    [[nodiscard]] qsizetype rows() const { return m_rows; }

private:
    bool m_mayRepeat;
    QSet<size_t> m_people; ///< hashes of what tells who it is
    qsizetype m_rows = 0;
};

/// Why a report is no list of clients but one of passes, purchases or visits, with one row for each, as a
/// sentence with the way to the right report; empty for a list of clients.
[[nodiscard]] QString whyNoClientList(const QList<Column> &columns, const QStringList &headings,
                                      const QList<ColumnSurvey> &surveys, const PeopleCount &people);

/// Takes a column that holds e-mail addresses for the address if no heading says so.
/// \return sentences about columns with addresses that have another heading
[[nodiscard]] QStringList adoptAddresses(QList<Column> &columns, const QStringList &headings,
                                         const QList<ColumnSurvey> &surveys);

/// Leaves out columns without a heading that are filled in most rows, such as running numbers. In a few rows
/// only, cells without a heading come from a row whose cells moved.
/// \return sentences about these columns
[[nodiscard]] QStringList leaveOutNameless(QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                                           const PeopleCount &people);

/// Sentences about columns that may be taken for consent but are not.
[[nodiscard]] QStringList consentNotes(const QList<Column> &columns, const QStringList &headings,
                                       const QList<ColumnSurvey> &surveys);

} // namespace Csv
