// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/worksheet.h"

#include "core/try.h"
#include "workbook/cellplace.h"
#include "workbook/partxml.h"

#include <QStringList>

namespace Workbook {

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;

namespace {

/// What a spreadsheet shows for a formula that it cannot calculate.
const QString kNotCalculated = u"#CALC!"_s;

/// Reads one sheet.
class SheetReader
{
public:
    SheetReader(QIODevice &part, const SheetContext &context, const TakeRow &take)
        : m_xml(part)
        , m_context(context)
        , m_merged(context.merged)
        , m_take(take)
    {
    }

    Core::Result<void> read()
    {
        for (auto token = m_xml.next(); token != PartXml::Token::Stop && m_goesOn; token = m_xml.next()) {
            if (token != PartXml::Token::Text)
                takeElement();
        }
        return m_goesOn ? m_xml.result() : failure(WorkbookFault::TooLarge);
    }

private:
    void takeElement()
    {
        if (m_xml.begins("row"_L1))
            beginRow();
        else if (m_xml.ends("row"_L1))
            endRow();
        else if (m_xml.begins("c"_L1) && m_row > 0)
            readCell();
        else if (m_xml.begins("sheetData"_L1) || m_xml.begins("worksheet"_L1) || !m_xml.isStart())
            return;
        else
            m_xml.skip();
    }

    void beginRow()
    {
        m_cells.clear();
        m_column = -1;
        const int number = m_xml.attribute("r"_L1).toInt();
        const int row = number > m_row ? number : m_row + 1;
        for (int missing = m_row + 1; missing < row && missing < kMostRows && m_goesOn; ++missing)
            m_goesOn = m_take({});
        m_row = row;
        m_goesOn = m_goesOn && m_row <= kMostRows;
    }

    void endRow()
    {
        if (!m_cells.isEmpty())
            m_merged.fill(m_row, m_cells);
        m_goesOn = m_goesOn && m_take(m_cells);
    }

    void readCell()
    {
        const qsizetype column = placeOf(m_xml.attribute("r"_L1)).column;
        m_column = std::min(column < 0 ? m_column + 1 : column, kMostCells - 1);
        const QString type = m_xml.attribute("t"_L1).toString();
        const qsizetype style = m_xml.attribute("s"_L1).toInt();
        QString value; // of element v
        QString text;  // of elements t
        bool isFormula = false;
        bool hasValue = false;
        for (int depth = 1; depth > 0;) {
            const auto token = m_xml.next();
            if (token == PartXml::Token::Stop)
                return;
            depth += token == PartXml::Token::Start ? 1 : token == PartXml::Token::End ? -1 : 0;
            if (token == PartXml::Token::Text && m_isValue)
                appendText(value, m_xml.text());
            else if (token == PartXml::Token::Text && m_isText)
                appendText(text, m_xml.text());
            m_isValue = token == PartXml::Token::Text ? m_isValue : m_xml.begins("v"_L1);
            m_isText = token == PartXml::Token::Text ? m_isText : m_xml.begins("t"_L1);
            hasValue = hasValue || m_xml.begins("v"_L1);
            isFormula = isFormula || m_xml.begins("f"_L1);
            if (m_xml.begins("rPh"_L1) || m_xml.begins("f"_L1)) {
                m_xml.skip();
                --depth;
            }
        }
        put(isFormula && !hasValue ? kNotCalculated
                                   : shown(type, style, type == "inlineStr"_L1 ? text : value));
    }

    [[nodiscard]] QString shown(const QString &type, qsizetype style, const QString &value) const
    {
        if (type == "s"_L1) {
            bool isIndex = false;
            const qsizetype index = value.toLongLong(&isIndex);
            return isIndex ? m_context.strings.at(index) : QString();
        }
        if (type == "b"_L1)
            return value == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "d"_L1)
            return QString(value).replace(u'T', u' ').remove(" 00:00:00"_L1);
        if (type.isEmpty() || type == "n"_L1)
            return m_context.formats.at(style).shown(value, m_context.dateSystem);
        return value; // text of a formula, an error such as #N/A, text in the cell itself
    }

    void put(const QString &cell)
    {
        if (cell.isEmpty())
            return;
        while (m_cells.size() <= m_column)
            m_cells.append(QString());
        m_cells[m_column] = cell;
    }

    PartXml m_xml;
    const SheetContext &m_context;
    MergedCells m_merged;
    const TakeRow &m_take;
    QStringList m_cells; ///< of the current row
    int m_row = 0;
    qsizetype m_column = -1;
    bool m_isValue = false;
    bool m_isText = false;
    bool m_goesOn = true;
};

} // namespace

Core::Result<void> readRows(QIODevice &part, const SheetContext &context, const TakeRow &take)
{
    return SheetReader(part, context, take).read();
}

} // namespace Workbook
