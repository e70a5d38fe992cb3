// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvreader.h"

#include "csv/messages.h"

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMark = "\xef\xbb\xbf";
// A quotation mark that stays open for longer than this is damage, not a long cell.
constexpr qsizetype kLongestQuote = 1024 * 1024;
constexpr qsizetype kWindow = 1024 * 1024; // bytes that are read from a device at once
// The longest possible row: every cell is in quotation marks, and each of its characters is doubled.
constexpr qsizetype kLongestRow = 2 * kMostColumns * kLongestCell;

QString longCellError()
{
    return text(QT_TRANSLATE_NOOP("Csv", "A cell of the row is longer than %1 KiB. Perhaps a "
                                         "quotation mark is missing there."))
        .arg(kLongestCell / 1024);
}

/// Reads the cells of one row.
class CellReader
{
public:
    CellReader(QByteArrayView text, const Dialect &dialect, qsizetype from, qsizetype to)
        : m_text(text)
        , m_dialect(dialect)
        , m_position(from)
        , m_to(to)
    {
    }

    enum class End { Separator, LineBreak, Misplaced, Unclosed };

    /// Reads the next cell and moves past it, but not past a line break.
    End next(QByteArray &cell)
    {
        while (m_position < m_to && isBlank(m_text[m_position]))
            ++m_position;
        if (startsWith(m_dialect.quote)) {
            ++m_position;
            return readQuoted(cell);
        }
        if (startsWith('=') && m_position + 1 < m_to && m_text[m_position + 1] == m_dialect.quote) {
            m_position += 2;
            QByteArray quoted;
            const End end = readQuoted(quoted);
            cell = '=' + QByteArray(1, m_dialect.quote) + quoted + m_dialect.quote;
            return end;
        }
        const qsizetype from = m_position;
        while (m_position < m_to && !endsCell(m_text[m_position]))
            ++m_position;
        append(cell, from, m_position);
        m_strayQuote = m_strayQuote || cell.contains(m_dialect.quote);
        return endOfCell();
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] int lineBreaks() const { return m_lineBreaks; } ///< in the cells read so far
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] bool strayQuote() const { return m_strayQuote; }

private:
    [[nodiscard]] static bool isLineBreak(char c) { return c == '\n' || c == '\r'; }
    [[nodiscard]] bool isBlank(char c) const { return (c == ' ' || c == '\t') && c != m_dialect.separator; }
    [[nodiscard]] bool endsCell(char c) const { return c == m_dialect.separator || isLineBreak(c); }
    [[nodiscard]] bool startsWith(char c) const { return m_position < m_to && m_text[m_position] == c; }

    void append(QByteArray &cell, qsizetype from, qsizetype to)
    {
        const qsizetype room = kLongestCell - cell.size();
        m_tooLong = m_tooLong || to - from > room;
        cell.append(m_text.sliced(from, std::min(to - from, room)));
    }

    End endOfCell()
    {
        if (startsWith(m_dialect.separator)) {
            ++m_position;
            return End::Separator;
        }
        return m_position >= m_to || isLineBreak(m_text[m_position]) ? End::LineBreak : End::Misplaced;
    }

    /// Reads up to the closing quotation mark, and the text that may follow it.
    End readQuoted(QByteArray &cell)
    {
        const qsizetype limit = std::min(m_to, m_position + kLongestQuote);
        qsizetype from = m_position;
        while (m_position < limit) {
            const char c = m_text[m_position];
            const bool isDoubled =
                c == m_dialect.quote && m_position + 1 < m_to && m_text[m_position + 1] == m_dialect.quote;
            const bool isEscape = m_dialect.backslashEscapes && c == '\\' && m_position + 1 < m_to;
            if (isDoubled || isEscape) {
                append(cell, from, m_position);
                append(cell, m_position + 1, m_position + 2);
                from = m_position += 2;
            } else if (c == m_dialect.quote) {
                append(cell, from, m_position++);
                while (m_position < m_to && isBlank(m_text[m_position]))
                    ++m_position;
                return endOfCell();
            } else if (isLineBreak(c)) {
                append(cell, from, m_position);
                const bool isPair = c == '\r' && m_position + 1 < m_to && m_text[m_position + 1] == '\n';
                from = m_position += isPair ? 2 : 1;
                ++m_lineBreaks;
                if (cell.size() < kLongestCell)
                    cell.append('\n');
            } else {
                ++m_position;
            }
        }
        return End::Unclosed;
    }

    QByteArrayView m_text;
    const Dialect &m_dialect;
    qsizetype m_position;
    qsizetype m_to;
    int m_lineBreaks = 0;
    bool m_tooLong = false;
    bool m_strayQuote = false;
};

/// Old programs end a file with Ctrl+Z or fill its last block with zeros.
bool isPadding(const QByteArray &cell)
{
    constexpr char kEndOfFile = '\x1a';
    return std::ranges::all_of(cell, [](char c) { return c == '\0' || c == kEndOfFile; }) && !cell.isEmpty();
}

QString readable(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(QChar::ByteOrderMark).remove(QChar::Null).trimmed();
}

/// \return why the cells are not text; empty if they are
QString textError(const QList<QByteArray> &cells)
{
    for (const QByteArray &cell : cells) {
        if (cell.contains('\0'))
            return text(QT_TRANSLATE_NOOP("Csv", "The row contains characters that are not text."));
        if (!cell.isValidUtf8()) {
            return text(QT_TRANSLATE_NOOP(
                "Csv", "The row has characters that are not valid UTF-8. Save the file as CSV UTF-8."));
        }
    }
    return {};
}

} // namespace

RowReader::RowReader(QIODevice &text, Dialect dialect)
    : m_device(&text)
    , m_dialect(dialect)
{
    readOn();
}

void RowReader::expect(qsizetype width, qsizetype addressColumn)
{
    m_width = width;
    m_addressColumn = addressColumn;
}

qsizetype RowReader::lineEnd(qsizetype from) const
{
    const auto end =
        std::find_if(m_text.cbegin() + from, m_text.cend(), [](char c) { return c == '\n' || c == '\r'; });
    return end - m_text.cbegin();
}

qsizetype RowReader::behindLineBreak(qsizetype at) const
{
    const bool isPair = at + 1 < m_text.size() && m_text[at] == '\r' && m_text[at + 1] == '\n';
    return at + (isPair ? 2 : 1);
}

RowReader::Attempt RowReader::parse(qsizetype from, qsizetype to) const
{
    Attempt attempt;
    while (m_text.sliced(from).startsWith(kMark))
        from += kMark.size();
    CellReader reader(m_text, m_dialect, from, to);
    auto end = CellReader::End::Separator;
    while (end == CellReader::End::Separator && attempt.fault == Fault::None) {
        QByteArray cell;
        end = reader.next(cell);
        attempt.cells.append(cell);
        if (attempt.cells.size() > kMostColumns)
            attempt.fault = Fault::TooManyCells;
    }
    if (end == CellReader::End::Misplaced)
        attempt.fault = Fault::Quote;
    else if (end == CellReader::End::Unclosed)
        attempt.fault = Fault::Unclosed;
    attempt.tooLong = reader.tooLong();
    attempt.strayQuote = reader.strayQuote();
    attempt.lines = 1 + reader.lineBreaks();
    attempt.end = behindLineBreak(reader.position());
    return attempt;
}

bool RowReader::looksLikeARow(const QList<QByteArray> &cells) const
{
    return m_addressColumn >= 0 && m_addressColumn < cells.size() && cells.at(m_addressColumn).contains('@');
}

/// Whether an unclosed quotation mark was paired with a mark in a later row, so that the cell looks complete.
bool RowReader::swallowsRows(const Attempt &attempt) const
{
    if (attempt.lines == 1 || m_width < 0)
        return false;
    if (attempt.cells.size() > m_width)
        return true;
    for (qsizetype from = behindLineBreak(lineEnd(m_position)); from < attempt.end;) {
        const qsizetype to = lineEnd(from);
        if (looksLikeARow(parse(from, to).cells))
            return true;
        from = behindLineBreak(to);
    }
    return false;
}

CsvRow RowReader::rowFrom(const Attempt &attempt)
{
    CsvRow row;
    row.line = m_line;
    if (std::ranges::all_of(attempt.cells, isPadding)) {
        row.cells = QStringList(attempt.cells.size());
        return row;
    }
    if (attempt.tooLong) {
        row.error = longCellError();
    } else {
        row.error = textError(attempt.cells);
    }
    const bool isBlank = std::all_of(attempt.cells.cbegin(), attempt.cells.cend(),
                                     [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
    const bool isPart = attempt.cells.size() < m_width || attempt.strayQuote;
    if (row.error.isEmpty() && m_afterDamage && !isBlank && isPart) {
        row.error = text(QT_TRANSLATE_NOOP(
            "Csv", "The row is not complete. It may belong to the damaged row above, in which a quotation "
                   "mark is misplaced or missing."));
    } else if (!isBlank) {
        m_afterDamage = false;
    }
    QStringList &cells = row.error.isEmpty() ? row.cells : row.remains;
    for (const QByteArray &cell : attempt.cells)
        cells.append(readable(cell));
    return row;
}

/// Advances the window, so that more of the text follows the position.
/// \return false at the end of the text
bool RowReader::readOn()
{
    if (!m_device)
        return false;
    m_window.remove(0, m_position);
    m_position = 0;
    const qsizetype before = m_window.size();
    const qsizetype wanted = std::max(kWindow, before); // a row that is twice as long costs twice the time
    m_window.resize(before + wanted);
    const qint64 read = m_device->read(m_window.data() + before, wanted);
    m_window.resize(before + std::max<qint64>(read, 0));
    m_text = m_window;
    if (read <= 0)
        m_device = nullptr;
    return read > 0;
}

/// Moves past the next line break.
void RowReader::skipLine()
{
    m_position = lineEnd(m_position);
    // The second half of a line break may follow the window.
    while (m_position + 1 >= m_text.size() && readOn())
        m_position = lineEnd(m_position);
    m_position = behindLineBreak(m_position);
    ++m_line;
}

CsvRow RowReader::next()
{
    CsvRow row = readRow();
    if (m_position >= m_text.size())
        readOn();
    return row;
}

CsvRow RowReader::readRow()
{
    Attempt attempt = parse(m_position, m_text.size());
    bool isEndless = false;
    // A row that reaches the end of the window may continue after it.
    while (m_device && attempt.end >= m_text.size() && !isEndless) {
        isEndless = m_text.size() - m_position > kLongestRow;
        if (!isEndless) {
            readOn(); // moves the position, also at the end
            attempt = parse(m_position, m_text.size());
        }
    }
    const bool isDamaged = isEndless || attempt.fault != Fault::None || swallowsRows(attempt);
    if (!isDamaged) {
        const CsvRow row = rowFrom(attempt);
        m_position = attempt.end;
        m_line += attempt.lines;
        return row;
    }
    CsvRow row;
    row.line = m_line;
    if (isEndless) {
        row.error = longCellError();
    } else if (attempt.fault == Fault::TooManyCells) {
        row.error = text(QT_TRANSLATE_NOOP("Csv", "The row has more than %1 cells.")).arg(kMostColumns);
    } else if (attempt.fault == Fault::Quote && attempt.lines == 1) {
        row.error = text(QT_TRANSLATE_NOOP("Csv", "There is a quotation mark in the wrong place."));
    } else {
        row.error = text(QT_TRANSLATE_NOOP("Csv", "A quotation mark in the row is never closed."));
    }
    const qsizetype length = std::min(lineEnd(m_position) - m_position, kLongestCell);
    row.remains =
        readable(m_text.sliced(m_position, length).toByteArray()).split(QLatin1Char(m_dialect.separator));
    m_afterDamage = true;
    skipLine();
    return row;
}

} // namespace Csv
