// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <csv.h>

namespace Csv {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Csv", source);
}

Core::Error invalid(const QString &sentence)
{
    return {Core::Error::Kind::InvalidInput, sentence, {}, {}};
}

/// The separator that occurs most often outside quotes in a line; a comma if there is none.
unsigned char separatorOf(QByteArrayView line)
{
    constexpr char kCandidates[] = {',', ';', '\t'};
    qsizetype counts[std::size(kCandidates)] = {};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        for (size_t i = 0; !quoted && i < std::size(kCandidates); ++i)
            counts[i] += c == kCandidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return static_cast<unsigned char>(kCandidates[most - std::begin(counts)]);
}

/// Wraps libcsv. Takes the text line by line, so that the first line of each row is known.
class Parser
{
public:
    explicit Parser(unsigned char separator)
        : m_separator(separator)
    {
        begin();
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    enum class State { RowEnded, InsideQuotes, BadQuote, CellTooLong };

    /// Parses the next line, given without its line break.
    State take(QByteArrayView line, int number)
    {
        m_line = number;
        if (m_rowEnded) {
            m_cells.clear();
            m_rowLine = number;
            m_cellLine = number;
            m_rowEnded = false;
        }
        for (qsizetype from = 0; from < line.size(); from += kLongestCell) {
            if (!feed(line.sliced(from, std::min(kLongestCell, line.size() - from))))
                return startOver();
            if (m_tooLong || static_cast<qsizetype>(m_parser.entry_pos) > kLongestCell)
                return State::CellTooLong;
        }
        if (!feed("\n"))
            return startOver();
        if (m_tooLong)
            return State::CellTooLong;
        return m_rowEnded ? State::RowEnded : State::InsideQuotes;
    }

    [[nodiscard]] const QList<QByteArray> &cells() const { return m_cells; }
    [[nodiscard]] int rowLine() const { return m_rowLine; }   ///< line where the row began
    [[nodiscard]] int cellLine() const { return m_cellLine; } ///< line where the current cell began

private:
    void begin()
    {
        // With CSV_REPALL_NL, libcsv reports every line break outside quotes, so a reported line break ends
        // the row.
        csv_init(&m_parser, CSV_STRICT | CSV_REPALL_NL);
        csv_set_delim(&m_parser, m_separator);
    }

    State startOver()
    {
        csv_free(&m_parser);
        begin();
        m_rowEnded = true;
        return State::BadQuote;
    }

    bool feed(QByteArrayView bytes)
    {
        const auto size = static_cast<size_t>(bytes.size());
        return csv_parse(&m_parser, bytes.data(), size, &Parser::onCell, &Parser::onRow, this) == size;
    }

    static void onCell(void *bytes, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->m_tooLong = parser->m_tooLong || static_cast<qsizetype>(size) > kLongestCell;
        parser->m_cells.append(QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
        parser->m_cellLine = parser->m_line;
    }
    static void onRow(int, void *self) { static_cast<Parser *>(self)->m_rowEnded = true; }

    csv_parser m_parser = {};
    unsigned char m_separator;
    QList<QByteArray> m_cells;
    int m_line = 0;
    int m_rowLine = 0;
    int m_cellLine = 0;
    bool m_rowEnded = true;
    bool m_tooLong = false;
};

/// Splits the text into lines.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    QByteArrayView next()
    {
        const auto begin = m_text.cbegin() + m_position;
        const auto end = std::find_if(begin, m_text.cend(), [](char c) { return c == '\n' || c == '\r'; });
        m_position = end - m_text.cbegin() + 1;
        if (end != m_text.cend() && *end == '\r' && m_position < m_text.size() &&
            m_text.at(m_position) == '\n')
            ++m_position;
        return {begin, end};
    }

private:
    const QByteArray &m_text;
    qsizetype m_position = 0;
};

CsvRow rowFrom(const QList<QByteArray> &cells, int line)
{
    CsvRow row;
    row.line = line;
    for (const QByteArray &cell : cells) {
        if (cell.contains('\0')) {
            row.error = text(QT_TRANSLATE_NOOP("Csv", "The row contains characters that are not text."));
        } else if (!cell.isValidUtf8()) {
            row.error = text(QT_TRANSLATE_NOOP(
                "Csv", "The row has characters that are not valid UTF-8. Save the file as CSV UTF-8."));
        }
        row.cells.append(QString::fromUtf8(cell).trimmed());
    }
    if (!row.error.isEmpty())
        row.cells.clear();
    return row;
}

Core::Result<void> handOn(const Parser &parser, const std::function<Core::Result<void>(const CsvRow &)> &each)
{
    if (parser.cells().size() > kMostColumns) {
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "Line %1 has more than %2 columns."))
                           .arg(parser.rowLine())
                           .arg(kMostColumns));
    }
    return each(rowFrom(parser.cells(), parser.rowLine()));
}

unsigned char separatorIn(const QByteArray &content)
{
    for (Lines lines(content); !lines.atEnd();) {
        const QByteArrayView line = lines.next();
        if (!line.trimmed().isEmpty())
            return separatorOf(line);
    }
    return ',';
}

} // namespace

Core::Result<void> readRows(const QByteArray &content,
                            const std::function<Core::Result<void>(const CsvRow &)> &each)
{
    Parser parser(separatorIn(content));
    auto state = Parser::State::RowEnded;
    int number = 0;
    for (Lines lines(content); !lines.atEnd();) {
        state = parser.take(lines.next(), ++number);
        Core::Result<void> done;
        if (state == Parser::State::RowEnded) {
            done = handOn(parser, each);
        } else if (state == Parser::State::BadQuote) {
            done = each({parser.rowLine(),
                         {},
                         text(QT_TRANSLATE_NOOP("Csv", "There is a quotation mark in the wrong place."))});
        } else if (state == Parser::State::CellTooLong) {
            done =
                invalid(text(QT_TRANSLATE_NOOP("Csv", "A cell that begins in line %1 is longer than %2 KiB. "
                                                      "Perhaps a quotation mark is missing there."))
                            .arg(parser.cellLine())
                            .arg(kLongestCell / 1024));
        }
        if (!done)
            return done;
    }
    if (state == Parser::State::InsideQuotes) {
        return invalid(
            text(QT_TRANSLATE_NOOP("Csv", "A quotation mark that is opened in line %1 is never closed."))
                .arg(parser.cellLine()));
    }
    return {};
}

} // namespace Csv
