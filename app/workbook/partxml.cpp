// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/partxml.h"

#include <algorithm>

namespace Workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 64;

/// The character that `_xHHHH_` at \p at stands for; null if there is no such code.
QChar escapedAt(QStringView text, qsizetype at)
{
    constexpr qsizetype kLength = 7;
    const QStringView code = text.mid(at, kLength);
    if (code.size() < kLength || !code.startsWith("_x"_L1) || code.back() != u'_')
        return {};
    bool isHex = false;
    const ushort value = code.sliced(2, 4).toUShort(&isHex, 16);
    return isHex ? QChar(value) : QChar();
}

} // namespace

PartXml::Token PartXml::next()
{
    while (!m_isDamaged && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_isDamaged = ++m_depth > kDeepest;
            m_isStart = true;
            m_attributes = m_xml.attributes();
            return m_isDamaged ? Token::Stop : Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_isStart = false;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_isDamaged = true;
            break;
        default:
            break;
        }
    }
    return Token::Stop;
}

QStringView PartXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

QStringView PartXml::relationshipId() const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1))
            return attribute.value();
    }
    return {};
}

void PartXml::skip()
{
    for (int depth = 1; depth > 0;) {
        const Token token = next();
        if (token == Token::Stop)
            return;
        depth += token == Token::Start ? 1 : token == Token::End ? -1 : 0;
    }
}

Core::Result<void> PartXml::result() const
{
    if (m_isDamaged || m_xml.hasError())
        return failure(Csv::WorkbookFault::Damaged);
    return {};
}

void appendText(QString &text, QStringView written)
{
    const auto isSpecial = [](QChar c) {
        return c == u'_' || c.unicode() < 0x20 || c == QChar::LineSeparator;
    };
    if (std::ranges::none_of(written, isSpecial)) {
        text.append(
            written.first(std::min(written.size(), std::max(kLongestText - text.size(), qsizetype(0)))));
        return;
    }
    for (qsizetype i = 0; i < written.size() && text.size() < kLongestText; ++i) {
        QChar c = written[i];
        if (c == u'_') {
            if (const QChar escaped = escapedAt(written, i); !escaped.isNull()) {
                c = escaped;
                i += 6;
            }
        }
        const bool isControl = c.unicode() < 0x20 || c == QChar::LineSeparator;
        if (!isControl || c == u'\t')
            text.append(c);
        else if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
            text.append(u' ');
    }
}

} // namespace Workbook
