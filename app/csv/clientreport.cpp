// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/clientnumbers.h"
#include "csv/columns.h"
#include "csv/csvreader.h"
#include "csv/dialect.h"
#include "csv/fileencoding.h"
#include "csv/headings.h"
#include "csv/messages.h"
#include "csv/rowmaker.h"

#include <QFile>
#include <QFileInfo>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::ReportRow;
using Domain::StandardField;

namespace {

constexpr qint64 kLargestFile = 50 * 1024 * 1024; // bytes
constexpr int kMostRows = 200'000;

/// Collects the rows of the file in order.
class ReportReader
{
public:
    ReportReader(QByteArrayView text, const Dialect &dialect, bool blankClears)
        : m_rows(text, dialect)
        , m_blankClears(blankClears)
    {
    }

    Core::Result<ClientReport> read(const HeadingRow &headings)
    {
        RETURN_IF_ERROR(takeHeadings(headings));
        while (!m_rows.atEnd()) {
            const CsvRow row = m_rows.next();
            if (row.line > headings.line) {
                RETURN_IF_ERROR(take(row));
            }
        }
        settleNumbers(m_report.rows, m_report.customLabels, m_numberHeading, m_blankClears);
        return m_report;
    }

private:
    Core::Result<void> takeHeadings(const HeadingRow &headings)
    {
        ASSIGN_OR_RETURN(m_columns, columnsFrom(headings.cells));
        qsizetype addressColumn = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            if (column.kind == Column::Kind::Custom)
                m_report.customLabels.append(column.label);
            else if (column == Column{Column::Kind::Standard, StandardField::StudioNumber, {}})
                m_numberHeading = withoutFormulaGuard(headings.cells.at(i)).simplified();
            else if (column == Column{Column::Kind::Standard, StandardField::Email, {}})
                addressColumn = i;
        }
        m_rows.expect(m_columns.size(), addressColumn);
        return {};
    }

    Core::Result<void> take(const CsvRow &row)
    {
        if (row.error.isEmpty() && row.cells.join(QString()).isEmpty())
            return {};
        if (++m_report.rowCount > kMostRows)
            return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file has more than %1 rows.")).arg(kMostRows));
        ReportRow made;
        const QString error =
            row.error.isEmpty() ? RowMaker(m_columns, m_blankClears).make(row, made) : row.error;
        if (error.isEmpty())
            m_report.rows.append(made);
        else
            m_report.refused.append({row.line, error});
        return {};
    }

    RowReader m_rows;
    bool m_blankClears;
    QList<Column> m_columns;
    QString m_numberHeading; ///< heading of the column with the client numbers; empty if there is none
    ClientReport m_report;
};

Core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 does not exist.")).arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read.")).arg(path));
    // A file that is not a regular file has no size, so reading stops one byte above the limit.
    const QByteArray content = file.read(kLargestFile + 1);
    if (file.error() != QFile::NoError)
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read.")).arg(path));
    if (content.size() > kLargestFile) {
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is larger than %1 MB."))
                           .arg(kLargestFile / (1024 * 1024)));
    }
    return content;
}

} // namespace

Core::Result<ClientReport> readClientReport(const QString &path, bool blankClears)
{
    return contentOf(path).andThen(
        [&](const QByteArray &content) { return readClientReportContent(content, blankClears); });
}

Core::Result<ClientReport> readClientReportContent(const QByteArray &content, bool blankClears)
{
    const DecodedText file = decoded(content);
    if (file.utf8.trimmed().isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is empty: it has no headings.")));
    const Dialect dialect = dialectOf(file.utf8);
    return ReportReader(file.utf8, dialect, blankClears).read(headingsIn(file.utf8, dialect));
}

} // namespace Csv
