// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/sharedstrings.h"

#include "core/try.h"
#include "workbook/partxml.h"

namespace Workbook {

using namespace Qt::StringLiterals;

Core::Result<SharedStrings> SharedStrings::from(QIODevice &part)
{
    SharedStrings strings;
    PartXml xml(part);
    QString text;
    bool isText = false; // inside an element t
    for (auto token = xml.next(); token != PartXml::Token::Stop; token = xml.next()) {
        if (token == PartXml::Token::Text) {
            if (isText)
                appendText(text, xml.text());
        } else if (xml.begins("t"_L1)) {
            isText = true;
        } else if (xml.ends("t"_L1)) {
            isText = false;
        } else if (xml.begins("rPh"_L1)) {
            xml.skip(); // phonetic reading of the text
        } else if (xml.ends("si"_L1)) {
            strings.m_utf8 += text.toUtf8();
            strings.m_ends.append(strings.m_utf8.size());
            text.clear();
        }
    }
    RETURN_IF_ERROR(xml.result());
    return strings;
}

QString SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const qsizetype from = index == 0 ? 0 : m_ends.at(index - 1);
    return QString::fromUtf8(QByteArrayView(m_utf8).sliced(from, m_ends.at(index) - from));
}

} // namespace Workbook
