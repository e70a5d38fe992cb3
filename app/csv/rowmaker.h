// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"
#include "csv/consentwords.h"
#include "csv/csvreader.h"
#include "domain/reportrow.h"

namespace Csv {

/// Why a cell, or the whole row, cannot be used.
struct CellError
{
    QString reason;     ///< a sentence; empty if there is no error
    QString value = {}; ///< content of the cell; empty if it is not about a single one

    [[nodiscard]] bool isEmpty() const { return reason.isEmpty(); }
};

/// One row of a report, with the errors of its cells.
struct MadeRow
{
    Domain::ReportRow row;
    CellError error;         ///< why the row is rejected; empty if it is accepted
    QList<CellError> unread; ///< single cells that were left out
    /// Why the address could not be read. The row is accepted without it if number and name identify the
    /// person, but its yes was given for that address and does not count for another. With the name alone,
    /// only a no is accepted.
    CellError addressError;
};

/// Converts the cells of one CSV row to a row of the report. Only the unreadable cell is left out, unless
/// nothing else identifies the person, or the row is shorter than the headings, so that its cells may have
/// moved: then the row is rejected.
class RowMaker
{
public:
    /// \param columns  meaning of the cells; must outlive the object
    /// \param headings  their headings; must outlive the object
    RowMaker(const QList<Column> &columns, const QStringList &headings, bool blankClears)
        : m_columns(columns)
        , m_headings(headings)
        , m_blankClears(blankClears)
    {
    }

    [[nodiscard]] MadeRow make(const CsvRow &source);
    /// The person's name as written in the row, also if the row is rejected.
    [[nodiscard]] QString nameIn(const CsvRow &source) const;
    /// Values of the consent columns in the accepted rows.
    [[nodiscard]] QList<ConsentValue> consentValues() const { return m_consent.values(); }
    /// Sentences about the values of the status that were not understood.
    [[nodiscard]] QStringList statusNotes() const;

private:
    void tell(const QString &key, const QString &value, MadeRow &made) const;
    void countAnswers(const CsvRow &source, MadeRow &made);
    [[nodiscard]] bool isToldBefore(qsizetype index, const QString &value, const QStringList &cells) const;
    [[nodiscard]] bool isUnreadable(qsizetype index, const QString &value, MadeRow &made) const;
    void takeCell(qsizetype index, const QString &value, MadeRow &made) const;
    void takeCustom(const Column &column, const QString &value, MadeRow &made) const;
    void takeStandard(qsizetype index, const QString &value, MadeRow &made) const;
    static void checkNames(MadeRow &made);
    [[nodiscard]] ConsentWord answerIn(qsizetype index, const QString &cell) const;
    [[nodiscard]] bool holdsMovedAnswer(const CsvRow &source) const;
    [[nodiscard]] bool saysNo(const CsvRow &source) const;
    void checkAddress(const CsvRow &source, MadeRow &made) const;
    void takeBirthday(qsizetype index, const QString &value, MadeRow &made) const;

    const QList<Column> &m_columns;
    const QStringList &m_headings;
    bool m_blankClears;
    ConsentCounts m_consent;
    ConsentCounts m_statuses; ///< values that were not understood
};

} // namespace Csv
