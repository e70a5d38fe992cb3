// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace Csv {

constexpr qsizetype kMostColumns = 256;
constexpr qsizetype kLongestCell = 64 * 1024; // bytes of UTF-8

/// How a CSV file separates and quotes its cells.
struct Dialect
{
    char separator = ',';
    char quote = '"';
    bool backslashEscapes = false; ///< a backslash protects the next character of a quoted cell

    bool operator==(const Dialect &) const = default;
};

/// One row of a CSV file.
struct CsvRow
{
    int line = 0;        ///< line where the row begins; the first line is 1
    QStringList cells;   ///< without quotes and surrounding spaces; a single blank one for an empty line
    QString error;       ///< why the row could not be read, as a sentence; the row then has no cells
    QStringList remains; ///< of a row with an error: what is readable of its first line, for the owner
};

/// Parses UTF-8 text row by row by RFC 4180. Line breaks may be LF, CR LF or CR; inside cells they become LF.
/// A quotation mark inside a cell that does not begin with one is text. `="text"` is one cell, as
/// spreadsheets write text that must stay text. Byte order marks at the beginning of a row are skipped.
///
/// Damage costs only its own row. A row with NUL, invalid UTF-8, a cell longer than kLongestCell or more than
/// kMostColumns cells is reported with its error, and so is a row that never ends. After a quotation mark
/// that is misplaced or never closed, reading continues in the next line, so that no good row is swallowed.
class RowReader
{
public:
    /// \param text  content of the file; must outlive the reader
    RowReader(QByteArrayView text, Dialect dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }
    /// Reads a text of any size through a window of a few megabytes.
    /// \param text  device, open for reading at the beginning of the text; must outlive the reader, which
    /// must be the only one to read it
    RowReader(QIODevice &text, Dialect dialect);
    Q_DISABLE_COPY_MOVE(RowReader)

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// Reads the next row. Call it only before the end.
    [[nodiscard]] CsvRow next();
    /// Tells the reader what a whole row looks like, so that it notices a row that swallowed others, and the
    /// remains of a damaged one.
    /// \param width  number of cells
    /// \param addressColumn  column that holds e-mail addresses; -1 if none does
    void expect(qsizetype width, qsizetype addressColumn);

private:
    enum class Fault { None, Quote, Unclosed, TooManyCells };
    struct Attempt
    {
        QList<QByteArray> cells;
        qsizetype end = 0; ///< behind the row's line break
        int lines = 1;
        Fault fault = Fault::None;
        bool tooLong = false;    ///< a cell is longer than kLongestCell; only its beginning is kept
        bool strayQuote = false; ///< a cell without quotation marks has one inside
    };

    [[nodiscard]] Attempt parse(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool swallowsRows(const Attempt &attempt) const;
    [[nodiscard]] bool looksLikeARow(const QList<QByteArray> &cells) const;
    [[nodiscard]] CsvRow rowFrom(const Attempt &attempt);
    [[nodiscard]] CsvRow readRow();
    bool readOn();
    void skipLine();
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;
    [[nodiscard]] qsizetype behindLineBreak(qsizetype at) const;

    QIODevice *m_device = nullptr; ///< null when all of the text is in m_text
    QByteArray m_window;           ///< owns m_text if there is a device
    QByteArrayView m_text;
    Dialect m_dialect;
    qsizetype m_position = 0; ///< in m_text
    int m_line = 1;
    qsizetype m_width = -1; ///< number of cells of a whole row; -1 if it is not known
    qsizetype m_addressColumn = -1;
    bool m_afterDamage = false; ///< no whole row was read since the last damaged one
};

} // namespace Csv
