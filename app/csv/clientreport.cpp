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
#include "csv/messages.h"
#include "csv/nonclients.h"
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
        : m_headings(headingsIn(text, dialect))
        , m_rows(text, dialect)
        , m_blankClears(blankClears)
    {
    }

    Core::Result<ClientReport> read()
    {
        RETURN_IF_ERROR(takeHeadings());
        while (!m_rows.atEnd()) {
            const CsvRow row = m_rows.next();
            const bool isBlank = row.error.isEmpty() && row.cells.join(QString()).isEmpty();
            if (row.line > m_headings.line && !isBlank && !skips(row)) {
                RETURN_IF_ERROR(take(row));
            }
        }
        if (m_report.rowCount == 0) {
            m_report.notes.append(text(QT_TRANSLATE_NOOP(
                "Csv", "There are no clients in this file, only headings. If clients are missing, widen the "
                       "dates of the report, wait until it is complete, and export it again.")));
        }
        settleNumbers(m_report.rows, m_report.customLabels, m_numberHeading, m_blankClears);
        return m_report;
    }

private:
    Core::Result<void> takeHeadings()
    {
        ASSIGN_OR_RETURN(m_columns, columnsFrom(m_headings.cells));
        for (const CsvRow &title : m_headings.titles)
            m_report.skipped.append({title.line, sentenceFor(NonClient::Title)});
        qsizetype addressColumn = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            if (column.kind == Column::Kind::Custom)
                m_report.customLabels.append(column.label);
            else if (column == Column{Column::Kind::Standard, StandardField::StudioNumber, {}})
                m_numberHeading = plainText(m_headings.cells.at(i)).simplified();
            else if (column == Column{Column::Kind::Standard, StandardField::Email, {}})
                addressColumn = i;
        }
        m_rows.expect(m_columns.size(), addressColumn);
        return {};
    }

    /// Sets rows apart that are no clients.
    bool skips(const CsvRow &row)
    {
        const NonClient kind = nonClientIn(row.cells, m_headings);
        if (kind == NonClient::No)
            return false;
        if (kind == NonClient::Headings || kind == NonClient::ChangedHeadings)
            m_meaningChanged = kind == NonClient::ChangedHeadings;
        m_report.skipped.append({row.line, sentenceFor(kind)});
        return true;
    }

    Core::Result<void> take(const CsvRow &row)
    {
        if (++m_report.rowCount > kMostRows)
            return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file has more than %1 rows.")).arg(kMostRows));
        ReportRow made;
        QString error = row.error;
        if (error.isEmpty() && m_meaningChanged)
            error = text(QT_TRANSLATE_NOOP("Csv", "The row stands below other headings in the same file."));
        if (error.isEmpty())
            error = RowMaker(m_columns, m_blankClears).make(row, made);
        if (error.isEmpty())
            m_report.rows.append(made);
        else
            m_report.refused.append({row.line, error});
        return {};
    }

    HeadingRow m_headings;
    RowReader m_rows;
    bool m_blankClears;
    bool m_meaningChanged = false; ///< the rows stand below other headings
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
    return ReportReader(file.utf8, dialectOf(file.utf8), blankClears).read();
}

} // namespace Csv
