// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/cellformats.h"

#include "core/try.h"
#include "workbook/partxml.h"

#include <QHash>

namespace Workbook {

using namespace Qt::StringLiterals;

Core::Result<CellFormats> CellFormats::from(QIODevice &part)
{
    constexpr qsizetype kMostFormats = 70'000; // a workbook may have 65,490
    CellFormats formats;
    QHash<int, NumberFormat> own;
    PartXml xml(part);
    bool isForCells = false; // other lists of formats belong to the named styles
    for (auto token = xml.next(); token != PartXml::Token::Stop; token = xml.next()) {
        if (token == PartXml::Token::Text)
            continue;
        if (xml.name() == "cellXfs"_L1) {
            isForCells = token == PartXml::Token::Start;
        } else if (xml.begins("numFmt"_L1) && own.size() < kMostFormats) {
            own.insert(xml.attribute("numFmtId"_L1).toInt(),
                       NumberFormat::fromCode(xml.attribute("formatCode"_L1).toString()));
        } else if (isForCells && xml.begins("xf"_L1) && formats.m_formats.size() < kMostFormats) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            formats.m_formats.append(own.value(id, NumberFormat::builtIn(id)));
        }
    }
    RETURN_IF_ERROR(xml.result());
    return formats;
}

} // namespace Workbook
