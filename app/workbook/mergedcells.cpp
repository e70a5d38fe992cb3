// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/mergedcells.h"

#include "core/try.h"
#include "workbook/cellplace.h"
#include "workbook/partxml.h"

#include <QIODevice>

#include <algorithm>

namespace Workbook {

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;

namespace {

// Much quicker than reading the elements. The name stands there more than once, so that the border between
// two blocks cannot hide it.
bool mentionsMergedCells(QIODevice &part)
{
    constexpr qint64 kBlock = 65536;
    for (QByteArray block = part.read(kBlock); !block.isEmpty(); block = part.read(kBlock)) {
        if (block.contains("mergeCell"))
            return true;
    }
    return false;
}

} // namespace

Core::Result<MergedCells> MergedCells::in(const PackageParts &parts, const QString &sheet)
{
    MergedCells merged;
    ASSIGN_OR_RETURN(const auto raw, parts.part(sheet));
    if (!mentionsMergedCells(*raw))
        return merged;
    ASSIGN_OR_RETURN(const auto part, parts.part(sheet));
    PartXml xml(*part);
    for (auto token = xml.next(); token != PartXml::Token::Stop; token = xml.next()) {
        if (xml.begins("sheetData"_L1))
            xml.skip();
        else if (xml.begins("mergeCell"_L1))
            merged.add(xml.attribute("ref"_L1));
        if (merged.m_ranges.size() > kMostRows)
            return failure(WorkbookFault::TooLarge);
    }
    RETURN_IF_ERROR(xml.result());
    std::ranges::sort(merged.m_ranges, {}, &Range::first);
    return merged;
}

void MergedCells::add(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const CellPlace from = placeOf(reference.first(colon));
    const CellPlace to = placeOf(reference.sliced(colon + 1));
    if (from.column >= 0 && from.column < kMostCells && from.row > 0 && to.row > from.row)
        m_ranges.append({from.column, from.row, to.row});
}

void MergedCells::fill(int row, QStringList &cells)
{
    beginRepeating(row, cells);
    m_repeated.removeIf([row](const auto &repeated) { return repeated->last < row; });
    for (const auto &[column, repeated] : std::as_const(m_repeated).asKeyValueRange()) {
        while (cells.size() <= column)
            cells.append(QString());
        if (cells.at(column).isEmpty())
            cells[column] = repeated.value;
    }
}

// Ranges whose first row has no cells have no value.
void MergedCells::beginRepeating(int row, const QStringList &cells)
{
    for (; m_next < m_ranges.size() && m_ranges.at(m_next).first <= row; ++m_next) {
        const Range &range = m_ranges.at(m_next);
        const QString value = range.first == row ? cells.value(range.column) : QString();
        if (!value.isEmpty())
            m_repeated.insert(range.column, {value, range.last});
    }
}

} // namespace Workbook
