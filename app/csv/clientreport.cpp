// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/clientnumbers.h"
#include "csv/columns.h"
#include "csv/consentheadings.h"
#include "csv/dateorder.h"
#include "csv/dialect.h"
#include "csv/messages.h"
#include "csv/nonclients.h"
#include "csv/reportkind.h"
#include "csv/reporttext.h"
#include "csv/rowmaker.h"
#include "csv/workbookfile.h"
#include "domain/personname.h"
#include "domain/studionumber.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

constexpr qsizetype kBeginning = 200;     // bytes that show what kind of file it is
constexpr qsizetype kPiece = 1024 * 1024; // bytes
constexpr qsizetype kFirstRows = 5;       // rows that are shown

/// A cell shortened for display; one that swallowed other cells may be long.
QString shortened(const QString &cell)
{
    constexpr qsizetype kMost = 80; // characters
    const QString line = cell.simplified();
    return line.size() > kMost ? line.left(kMost - 1) + u'…' : line;
}

/// The headings as they are shown.
QStringList namesIn(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells)
        names.append(plainText(cell).simplified());
    return names;
}

/// The owner's current and earlier choices for columns with these headings.
ColumnChoices choicesFor(const QStringList &names, const ReportOptions &options)
{
    const ColumnChoices before = options.remembered ? options.remembered(names) : ColumnChoices();
    return replaced(before, options.columns);
}

/// Also counts headings whose meaning the owner chose.
HeadingCount headingCount(const ReportOptions &options)
{
    return [&options](const QStringList &cells) {
        const QStringList names = namesIn(cells);
        const ColumnChoices choices = choicesFor(names, options);
        return static_cast<int>(std::ranges::count_if(names, [&](const QString &name) {
            return choiceFor(choices, name) || Domain::standardFieldOf(name);
        }));
    };
}

/// A row whose cells belong to none of the headings.
CsvRow unplaced(CsvRow row)
{
    row.remains += std::exchange(row.cells, {});
    return row;
}

/// Reads the rows of a report twice: first to see what the columns hold, then to make clients of them.
class ReportReader
{
public:
    ReportReader(ReportText &text, const Dialect &dialect, const ReportOptions &options,
                 const RowTaker &taker)
        : m_text(text)
        , m_dialect(dialect)
        , m_options(options)
        , m_taker(taker)
        , m_headings(headingsIn(text.head(), dialect, headingCount(options)))
    {
    }

    Core::Result<ClientReport> read()
    {
        RETURN_IF_ERROR(takeHeadings());
        QList<ColumnSurvey> surveys = surveysFor(m_columns);
        PeopleCount people(m_names);
        NumberSurvey numbers(headingOfNumbers());
        RETURN_IF_ERROR(forEachRow([&](const CsvRow &row, const QString &error) -> Core::Result<void> {
            if (error.isEmpty()) {
                survey(surveys, row.cells);
                people.take(m_columns, row.cells);
                if (m_numberColumn >= 0 && m_numberColumn < row.cells.size())
                    numbers.take(plainText(row.cells.at(m_numberColumn)));
                showRow(row.cells);
            }
            ++m_report.rowCount;
            return {};
        }));
        if (const QString why = whyNoClientList(m_columns, m_names, surveys, people); !why.isEmpty())
            return invalid(why);
        for (qsizetype i = 0; i < m_columns.size(); ++i) // a zero among numbers is no refusal
            m_columns[i].noStopsYes = m_columns.at(i).noStopsYes && surveys.at(i).holdsAnswers();
        m_report.notes += adoptAddresses(m_columns, m_names, surveys);
        m_report.notes += leaveOutNameless(m_columns, surveys, people);
        m_report.notes += consentNotes(m_columns, m_names, surveys);
        m_report.notes += longHeadingNotes(m_columns);
        m_report.notes += repeatNotes(m_columns, m_names);
        if (numbers.holdsOnlyWords() && !m_columns.at(m_numberColumn).isChosen)
            m_columns[m_numberColumn] = {.kind = Column::Kind::Custom, .label = m_names.at(m_numberColumn)};
        findColumns();
        decideDateOrders(m_columns, surveys, m_options.dateOrder);
        if (!m_options.dateOrder)
            m_report.notes += orderNotes(m_columns, surveys, m_names);
        m_report.notes += serialNotes(m_columns, m_names);
        noteWhatIsOpen(surveys);
        m_report.skipped.clear();
        RETURN_IF_ERROR(makeRows());
        describe();
        return m_report;
    }

private:
    Core::Result<void> takeHeadings()
    {
        m_names = namesIn(m_headings.cells);
        const ColumnChoices &told = m_options.columns;
        for (auto choice = told.cbegin(); choice != told.cend() && m_headings.line > 0; ++choice) {
            const bool isThere = std::ranges::any_of(
                m_names, [&](const QString &name) { return headingKey(name) == headingKey(choice.key()); });
            if (!isThere) {
                return invalid(
                    text(QT_TRANSLATE_NOOP("Csv", "The report has no column with the heading “%1”."))
                        .arg(choice.key()));
            }
        }
        ASSIGN_OR_RETURN(m_columns, columnsFrom(m_headings.cells, choicesFor(m_names, m_options)));
        findColumns();
        return {};
    }

    void showRow(const QStringList &cells)
    {
        if (m_report.reading.firstRows.size() >= kFirstRows)
            return;
        QStringList shown;
        for (const QString &cell : cells)
            shown.append(shortened(plainText(cell)));
        m_report.reading.firstRows.append(shown);
    }

    void findColumns()
    {
        m_report.customLabels.clear();
        m_numberColumn = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            if (column.repeats)
                continue;
            if (column.kind == Column::Kind::Custom)
                m_report.customLabels.append(column.label);
            else if (isField(column, StandardField::StudioNumber))
                m_numberColumn = i;
            else if (isField(column, StandardField::Email))
                m_addressColumn = i;
        }
    }

    [[nodiscard]] NumberSurvey::Heading headingOfNumbers() const
    {
        const bool isClear = m_numberColumn < 0 || m_columns.at(m_numberColumn).isChosen ||
                             Domain::ambiguityOf(m_names.at(m_numberColumn)) == 0;
        return isClear ? NumberSurvey::Heading::Clear : NumberSurvey::Heading::Ambiguous;
    }

    /// Calls \p take for every row that may be a client, with the reason if it cannot be used.
    template <typename Take> Core::Result<void> forEachRow(const Take &take)
    {
        RowReader rows(m_text.fromStart(), m_dialect);
        rows.expect(m_columns.size(), m_addressColumn);
        bool meaningChanged = false;
        while (!rows.atEnd()) {
            if (m_taker.isCancelled())
                return Core::Error{Core::Error::Kind::Cancelled, {}, {}, {}};
            const CsvRow row = rows.next();
            if (row.line <= m_headings.line || isBlank(row))
                continue;
            const NonClient kind = nonClientIn(row.cells, m_headings);
            if (kind == NonClient::Headings || kind == NonClient::ChangedHeadings)
                meaningChanged = kind == NonClient::ChangedHeadings;
            if (kind != NonClient::No) {
                m_report.skipped.append({row.line, sentenceFor(kind)});
            } else if (meaningChanged && row.error.isEmpty()) {
                RETURN_IF_ERROR(
                    take(row, text(QT_TRANSLATE_NOOP(
                                  "Csv", "The row belongs to a part of the file with other headings."))));
            } else {
                RETURN_IF_ERROR(take(row, row.error));
            }
        }
        return {};
    }

    static bool isBlank(const CsvRow &row)
    {
        return row.error.isEmpty() &&
               std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
    }

    /// Notes a refused row. Only a row that is refused because of its address alone has its name and number
    /// in the right cells.
    void refuse(const CsvRow &row, const MadeRow &made, const QString &name)
    {
        Domain::RefusedRow refused{row.line, made.error.reason, shortened(name), shortened(made.error.value)};
        const bool isOfAddress = !made.addressError.isEmpty() && made.error.value == made.addressError.value;
        if (isOfAddress && m_numberColumn >= 0)
            refused.studioNumber = shortened(plainText(row.cells.value(m_numberColumn)));
        const bool saysWho = (!name.isEmpty() && !Domain::isPlaceholderName(name)) ||
                             !Domain::studioNumberKey(refused.studioNumber).isEmpty();
        m_report.unidentified += isOfAddress && saysWho ? 0 : 1;
        m_report.refused.append(refused);
    }

    Core::Result<void> makeRows()
    {
        for (const CsvRow &title : m_headings.titles)
            m_report.skipped.append({title.line, sentenceFor(NonClient::Title)});
        RETURN_IF_ERROR(m_taker.begin(m_report.customLabels));
        RowMaker maker(m_columns, m_names, m_options.blankClears);
        int accepted = 0;
        RETURN_IF_ERROR(forEachRow([&](const CsvRow &row, const QString &error) -> Core::Result<void> {
            MadeRow made = error.isEmpty()
                               ? maker.make(row)
                               : MadeRow{.row = {}, .error = {error}, .unread = {}, .addressError = {}};
            const auto told = [&](const CellError &cell) {
                return Domain::RefusedRow{row.line, cell.reason, shortened(maker.nameIn(row)),
                                          shortened(cell.value)};
            };
            RETURN_IF_ERROR(m_taker.see(error.isEmpty() ? row : unplaced(row), made.error.reason));
            if (!made.error.isEmpty()) {
                refuse(row, made, maker.nameIn(row));
                return {};
            }
            if (m_numberColumn >= 0)
                clearPlaceholder(made.row, m_options.blankClears);
            for (const CellError &cell : std::as_const(made.unread))
                m_report.unread.append(told(cell));
            ++accepted;
            return m_taker.take(made.row);
        }));
        // The first pass may have counted differently: it did not know yet which column holds addresses, so
        // it could not recognize a row that swallowed others.
        m_report.rowCount = accepted + static_cast<int>(m_report.refused.total());
        m_report.consentValues = maker.consentValues();
        m_report.notes += maker.statusNotes();
        return {};
    }

    void noteWhatIsOpen(const QList<ColumnSurvey> &surveys)
    {
        if (m_report.rowCount == 0) {
            m_report.notes.append(text(QT_TRANSLATE_NOOP(
                "Csv", "There are no clients in this file, only headings. If you expected clients, choose a "
                       "longer period for the report, wait until it is complete, and export it again.")));
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            m_open.append(column.holdsDates && !column.dateOrder && surveys.at(i).hasOpenDates());
            if (!m_open.last())
                continue;
            m_report.notes.append(
                text(QT_TRANSLATE_NOOP(
                         "Csv", "%1: the dates do not show whether the day or the month comes first, so "
                                "ambiguous ones were not read as dates. Choose the order of dates."))
                    .arg(m_names.at(i)));
        }
    }

    void describe()
    {
        m_report.reading.separator = m_dialect.separator;
        m_report.reading.headingLine = m_headings.line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            m_report.reading.columns.append({m_names.at(i), nameOf(column), column.holdsDates,
                                             column.dateOrder, m_open.at(i), column.isChosen,
                                             column.kind == Column::Kind::Nameless});
        }
    }

    ReportText &m_text;
    Dialect m_dialect;
    const ReportOptions &m_options;
    const RowTaker &m_taker;
    HeadingRow m_headings;
    QStringList m_names; ///< headings for display
    QList<Column> m_columns;
    QList<bool> m_open; ///< for each column, whether its dates may be read in either order
    qsizetype m_addressColumn = -1;
    qsizetype m_numberColumn = -1; ///< column with the client numbers; -1 if there is none
    ClientReport m_report;
};

Core::Result<std::unique_ptr<QIODevice>> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 does not exist.")).arg(path));
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly))
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read.")).arg(path));
    if (!file->isSequential())
        return std::unique_ptr<QIODevice>(std::move(file));
    // A pipe can be read only once.
    return temporaryFile([&](QIODevice &copy) {
        QByteArray bytes;
        while (!(bytes = file->read(kPiece)).isEmpty()) {
            if (copy.write(bytes) != bytes.size())
                return false;
        }
        return true;
    });
}

/// Recognizes files that are CSV files by name only.
QString whyNoCsv(const QByteArray &content)
{
    const QByteArray begin = content.left(kBeginning).trimmed().toLower();
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

/// Sentences about sheets whose name says that the people in it want no e-mail, as "Unsubscribed" does: the
/// name alone is no answer of theirs.
QStringList sheetNotes(const Reading &reading)
{
    QStringList notes;
    for (const QString &sheet : reading.sheets) {
        if (consentHeadingIn(sheet) != ConsentHeading::OptOut)
            continue;
        const bool isRead = sheet == reading.sheet;
        const bool saysNo = std::ranges::any_of(reading.columns, [](const ColumnReading &column) {
            return column.field == "opt_out"_L1 || column.field == "news_and_updates"_L1;
        });
        if (!isRead) {
            notes.append(text(QT_TRANSLATE_NOOP("Csv", "The sheet “%1” was not read. If its people said no, "
                                                       "import that sheet as well."))
                             .arg(sheet));
        } else if (!saysNo) {
            notes.append(text(QT_TRANSLATE_NOOP("Csv", "No column of the sheet “%1” says no to news and "
                                                       "updates, so its people are not recorded as having "
                                                       "said no. If they did, add a column Unsubscribed with "
                                                       "Yes in each row."))
                             .arg(sheet));
        }
    }
    return notes;
}

/// Reads one sheet with the same reader; encoding and separator in the options do not apply.
Core::Result<ClientReport> readWorkbook(const QString &path, const ReportOptions &options,
                                        const RowTaker &taker)
{
    ASSIGN_OR_RETURN(SheetFile file, sheetOf(path, options.sheet, taker.isCancelled));
    ReportOptions written = options;
    written.encoding = Encoding::Utf8;
    written.separator = ',';
    auto read = readClientReport(std::move(file.csv), written, taker);
    if (!read && read.error().kind == Core::Error::Kind::InvalidInput && file.sheets.size() > 1) {
        QStringList others = file.sheets;
        others.removeAll(file.sheet);
        return invalid(read.error().message + u' ' +
                       text(QT_TRANSLATE_NOOP("Csv", "The sheet “%1” was read; the workbook also has: %2."))
                           .arg(file.sheet, others.join(u", "_s)));
    }
    ASSIGN_OR_RETURN(ClientReport report, std::move(read));
    report.reading.sheet = file.sheet;
    report.reading.sheets = file.sheets;
    report.notes += sheetNotes(report.reading);
    return report;
}

} // namespace

Core::Result<ClientReport> readClientReport(const QString &path, const ReportOptions &options,
                                            const RowTaker &taker)
{
    if (isWorkbook(path))
        return readWorkbook(path, options, taker);
    if (!options.sheet.isEmpty()) {
        return invalid(text(QT_TRANSLATE_NOOP(
            "Csv", "The file is not a workbook, so it has no sheets. Import it without a sheet.")));
    }
    ASSIGN_OR_RETURN(auto file, opened(path));
    return readClientReport(std::move(file), options, taker);
}

Core::Result<ClientReport> readClientReport(std::unique_ptr<QIODevice> file, const ReportOptions &options,
                                            const RowTaker &taker)
{
    if (const QString why = whyNoCsv(file->peek(kBeginning)); !why.isEmpty())
        return invalid(why);
    ASSIGN_OR_RETURN(auto decodedFile, decoded(std::move(file), options.encoding));
    ReportText &report = decodedFile.text;
    RETURN_IF_ERROR(removeOuterQuotes(report));
    if (report.isAllInHead() && report.head().trimmed().isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is empty: it has no headings.")));
    const Dialect dialect = dialectOf(report, options.separator, headingCount(options));
    ASSIGN_OR_RETURN(auto read, ReportReader(report, dialect, options, taker).read());
    read.reading.encoding = decodedFile.encoding;
    return read;
}

Core::Result<WholeReport> readWholeReport(const QByteArray &content, const ReportOptions &options)
{
    auto file = std::make_unique<QBuffer>();
    file->setData(content);
    file->open(QIODevice::ReadOnly);
    WholeReport report;
    const RowTaker taker{[](const QStringList &) { return Core::Result<void>(); },
                         [&](const Domain::ReportRow &row) {
                             report.rows.append(row);
                             return Core::Result<void>();
                         }};
    ASSIGN_OR_RETURN(static_cast<ClientReport &>(report), readClientReport(std::move(file), options, taker));
    return report;
}

} // namespace Csv
