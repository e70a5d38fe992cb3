// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/refusedrows.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/csvwriter.h"
#include "csv/headings.h"
#include "csv/messages.h"
#include "domain/standardfields.h"

#include <QHash>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

/// The heading by which the column is recognized when the refused rows are imported. The addresses in it
/// identified it in the whole report; the refused rows may have too few of them.
QString headingOf(const ColumnReading &column)
{
    const QString email = Domain::fieldKey(Domain::StandardField::Email);
    const bool wasAdopted =
        column.field == email && !column.isChosen && !Domain::standardFieldOf(column.heading);
    return wasAdopted ? Domain::heading(Domain::StandardField::Email) : column.heading;
}

class RefusedRowsWriter
{
public:
    RefusedRowsWriter(QIODevice &device, const QList<ColumnReading> &columns,
                      const Domain::ToldRows &refusedLater)
        : m_writer(device)
        , m_columns(columns)
    {
        for (const Domain::RefusedRow &row : refusedLater)
            m_later.insert(row.line, row.reason);
    }

    Core::Result<void> begin()
    {
        QStringList headings;
        for (const ColumnReading &column : m_columns) {
            if (hasPlace(column))
                headings.append(headingOf(column));
        }
        return m_writer.write(headings + QStringList{kReasonHeading});
    }

    Core::Result<void> take(const CsvRow &row, const QString &refused)
    {
        const QString reason = refused.isEmpty() ? m_later.value(row.line) : refused;
        if (reason.isEmpty())
            return {};
        ++m_rows;
        return m_writer.write(cellsOf(row, reason));
    }

    [[nodiscard]] int rows() const { return m_rows; }

private:
    static bool hasPlace(const ColumnReading &column)
    {
        return !column.heading.isEmpty() && !isReasonHeading(column.heading);
    }

    [[nodiscard]] QStringList cellsOf(const CsvRow &row, const QString &reason) const
    {
        // Cells of a shorter row may have moved.
        const bool fits = row.error.isEmpty() && row.cells.size() >= m_columns.size();
        QStringList placed;
        QStringList others = fits ? QStringList() : row.cells + row.remains;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = fits ? plainText(row.cells.at(i)) : QString();
            if (hasPlace(m_columns.at(i)))
                placed.append(cell);
            else if (m_columns.at(i).mustBeBlank && !cell.isEmpty())
                others.append(cell);
        }
        if (fits)
            others += row.cells.mid(m_columns.size());
        return placed + QStringList{reason} + others;
    }

    CsvWriter m_writer;
    const QList<ColumnReading> &m_columns;
    QHash<int, QString> m_later; ///< reasons by line
    int m_rows = 0;
};

} // namespace

Core::Result<int> writeRefusedRows(const QString &path, const ReportOptions &options,
                                   const ClientReport &report, const Domain::ToldRows &refusedLater,
                                   QIODevice &device, const std::function<bool()> &isCancelled)
{
    RefusedRowsWriter writer(device, report.reading.columns, refusedLater);
    RETURN_IF_ERROR(writer.begin());
    const RowTaker taker{
        [](const QStringList &) { return Core::Result<void>(); },
        [](const Domain::ReportRow &) { return Core::Result<void>(); }, isCancelled,
        [&](const CsvRow &row, const QString &refused) { return writer.take(row, refused); }};
    ASSIGN_OR_RETURN(const ClientReport again, readClientReport(path, options, taker));
    if (again.refused != report.refused || again.rowCount != report.rowCount) {
        return invalid(text(QT_TRANSLATE_NOOP(
            "Csv", "The report has changed since it was read. Read it again, then save its rows.")));
    }
    return writer.rows();
}

} // namespace Csv
