// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/clientnumbers.h"
#include "csv/columns.h"
#include "csv/dateorder.h"
#include "csv/dialect.h"
#include "csv/messages.h"
#include "csv/nonclients.h"
#include "csv/reportkind.h"
#include "csv/rowmaker.h"

#include <QFile>
#include <QFileInfo>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

constexpr qint64 kLargestFile = 50 * 1024 * 1024; // bytes
constexpr int kMostRows = 200'000;

/// Reads the rows of a report twice: first to see what the columns hold, then to make clients of them.
class ReportReader
{
public:
    ReportReader(QByteArrayView text, const Dialect &dialect, const ReportOptions &options)
        : m_text(text)
        , m_dialect(dialect)
        , m_options(options)
        , m_headings(headingsIn(text, dialect))
    {
    }

    Core::Result<ClientReport> read()
    {
        RETURN_IF_ERROR(takeHeadings());
        QList<ColumnSurvey> surveys = surveysFor(m_columns);
        PeopleCount people(m_names);
        forEachRow([&](const CsvRow &row, const QString &error) {
            if (error.isEmpty()) {
                survey(surveys, row.cells);
                people.take(m_columns, row.cells);
            }
            ++m_report.rowCount;
        });
        if (m_report.rowCount > kMostRows)
            return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file has more than %1 rows.")).arg(kMostRows));
        if (const QString why = whyNoClientList(m_columns, m_names, surveys, people); !why.isEmpty())
            return invalid(why);
        m_report.notes += adoptAddresses(m_columns, m_names, surveys);
        m_report.notes += leaveOutNameless(m_columns, surveys, people);
        m_report.notes += consentNotes(m_columns, m_names);
        findColumns();
        decideDateOrders(m_columns, surveys, m_options.dateOrder);
        noteWhatIsOpen(surveys);
        m_report.skipped.clear();
        makeRows();
        describe();
        return m_report;
    }

private:
    Core::Result<void> takeHeadings()
    {
        ASSIGN_OR_RETURN(m_columns, columnsFrom(m_headings.cells));
        for (const QString &heading : std::as_const(m_headings.cells))
            m_names.append(plainText(heading).simplified());
        findColumns();
        return {};
    }

    void findColumns()
    {
        m_report.customLabels.clear();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            if (column.kind == Column::Kind::Custom)
                m_report.customLabels.append(column.label);
            else if (isField(column, StandardField::StudioNumber))
                m_numberHeading = m_names.at(i);
            else if (isField(column, StandardField::Email))
                m_addressColumn = i;
        }
    }

    /// Calls \p take for every row that may be a client, with the reason if it cannot be used.
    template <typename Take> void forEachRow(const Take &take)
    {
        RowReader rows(m_text, m_dialect);
        rows.expect(m_columns.size(), m_addressColumn);
        bool meaningChanged = false;
        while (!rows.atEnd()) {
            const CsvRow row = rows.next();
            const bool isBlank = row.error.isEmpty() && row.cells.join(QString()).isEmpty();
            if (row.line <= m_headings.line || isBlank)
                continue;
            const NonClient kind = nonClientIn(row.cells, m_headings);
            if (kind == NonClient::Headings || kind == NonClient::ChangedHeadings)
                meaningChanged = kind == NonClient::ChangedHeadings;
            if (kind != NonClient::No)
                m_report.skipped.append({row.line, sentenceFor(kind)});
            else if (meaningChanged && row.error.isEmpty())
                take(row, text(QT_TRANSLATE_NOOP("Csv", "The row stands below other headings.")));
            else
                take(row, row.error);
        }
    }

    void makeRows()
    {
        for (const CsvRow &title : m_headings.titles)
            m_report.skipped.append({title.line, sentenceFor(NonClient::Title)});
        RowMaker maker(m_columns, m_names, m_options.blankClears);
        forEachRow([&](const CsvRow &row, const QString &error) {
            const MadeRow made = error.isEmpty()
                                     ? maker.make(row)
                                     : MadeRow{.row = {}, .error = error, .unread = {}, .addressError = {}};
            if (!made.error.isEmpty()) {
                m_report.refused.append({row.line, made.error});
                return;
            }
            m_report.rows.append(made.row);
            for (const QString &reason : made.unread)
                m_report.unread.append({row.line, reason});
        });
        // The first pass may have counted otherwise: which column holds addresses was not known then, so a
        // row that swallowed others could not be told.
        m_report.rowCount = static_cast<int>(m_report.rows.size() + m_report.refused.size());
        m_report.consentValues = maker.consentValues();
        settleNumbers(m_report.rows, m_report.customLabels, m_numberHeading, m_options.blankClears);
    }

    void noteWhatIsOpen(const QList<ColumnSurvey> &surveys)
    {
        if (m_report.rowCount == 0) {
            m_report.notes.append(text(QT_TRANSLATE_NOOP(
                "Csv", "There are no clients in this file, only headings. If clients are missing, widen the "
                       "dates of the report, wait until it is complete, and export it again.")));
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            m_open.append(column.holdsDates && !column.dateOrder && surveys.at(i).hasOpenDates());
            if (!m_open.last())
                continue;
            m_report.notes.append(
                text(QT_TRANSLATE_NOOP("Csv",
                                       "%1: the dates do not show whether the day or the month comes "
                                       "first, so those that may be either were not read as dates. Say "
                                       "which order is right."))
                    .arg(m_names.at(i)));
        }
    }

    void describe()
    {
        // A column of yes/no words turned out to be no column of client numbers.
        const bool isNoNumber = m_report.customLabels.contains(m_numberHeading);
        m_report.reading.separator = m_dialect.separator;
        m_report.reading.headingLine = m_headings.line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            const bool isCustom = isNoNumber && isField(column, StandardField::StudioNumber);
            m_report.reading.columns.append({m_names.at(i),
                                             isCustom ? "custom."_L1 + m_numberHeading : nameOf(column),
                                             column.holdsDates, column.dateOrder, m_open.at(i)});
        }
    }

    QByteArrayView m_text;
    Dialect m_dialect;
    const ReportOptions &m_options;
    HeadingRow m_headings;
    QStringList m_names; ///< headings as they are shown
    QList<Column> m_columns;
    QList<bool> m_open; ///< for each column, whether its dates may be read in either order
    qsizetype m_addressColumn = -1;
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

/// Recognizes files that only have the name of a CSV file.
QString whyNoCsv(const QByteArray &content)
{
    const QByteArray begin = content.left(200).trimmed().toLower();
    if (content.startsWith("PK\x03\x04") || content.startsWith("\xd0\xcf\x11\xe0")) {
        return text(QT_TRANSLATE_NOOP(
            "Csv", "The file is a workbook. Open it in a spreadsheet program and save it as CSV UTF-8."));
    }
    if (begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<table") ||
        begin.startsWith("<?xml")) {
        return text(QT_TRANSLATE_NOOP(
            "Csv", "The file is a web page. Open it in a spreadsheet program and save it as CSV UTF-8."));
    }
    if (content.startsWith("%PDF"))
        return text(QT_TRANSLATE_NOOP("Csv", "The file is a PDF. Export the report as CSV instead."));
    return {};
}

} // namespace

Core::Result<ClientReport> readClientReport(const QString &path, const ReportOptions &options)
{
    return contentOf(path).andThen(
        [&](const QByteArray &content) { return readClientReportContent(content, options); });
}

Core::Result<ClientReport> readClientReportContent(const QByteArray &content, const ReportOptions &options)
{
    if (const QString why = whyNoCsv(content); !why.isEmpty())
        return invalid(why);
    DecodedText file = decoded(content, options.encoding);
    file.utf8 = withoutOuterQuotes(file.utf8);
    if (file.utf8.trimmed().isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is empty: it has no headings.")));
    ASSIGN_OR_RETURN(auto report,
                     ReportReader(file.utf8, dialectOf(file.utf8, options.separator), options).read());
    report.reading.encoding = file.encoding;
    return report;
}

} // namespace Csv
