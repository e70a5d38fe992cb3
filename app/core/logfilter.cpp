// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfilter.h"

#include <QRegularExpression>

#include <array>

namespace Core::Log {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression what;
    QString instead;
};

const std::array<Rule, 5> &rules()
{
    const QString hidden = QString::fromLatin1(kHidden);
    // Never destroyed, because messages arrive until the process exits.
    static const auto *const all = new std::array<Rule, 5>{{
        {QRegularExpression(u"eyJ[\\w-]{10,}(\\.[\\w-]*)*"_s), hidden},
        {QRegularExpression(u"(Bearer)\\s+(?!\\[hidden\\])\\S+"_s, QRegularExpression::CaseInsensitiveOption),
         "\\1 "_L1 + hidden},
        {QRegularExpression(
             u"(?:\\b|(?<=%3F)|(?<=%26))(code|state|code_verifier|refresh_token|access_token|id_token)(=|%3D)"
             "(?!\\[hidden\\])(?:(?!%26)[^&\\s\"')])+"_s,
             QRegularExpression::CaseInsensitiveOption),
         "\\1\\2"_L1 + hidden},
        {QRegularExpression(
             u"(\\\\?\"(?:code|state|code_verifier|refresh_token|access_token|id_token)\\\\?\"\\s*:\\s*\\\\?\")(?!\\[hidden\\])[^\"\\\\]+"_s),
         "\\1"_L1 + hidden},
        {QRegularExpression(u"[\\w.+'-]+(@|%40)[\\w-]+(\\.[\\w-]+)+"_s,
                            QRegularExpression::UseUnicodePropertiesOption),
         hidden},
    }};
    return *all;
}

bool turnsOrHidesText(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString withoutSecrets(QString text)
{
    for (const Rule &rule : rules())
        text.replace(rule.what, rule.instead);
    return text;
}

QString asOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (turnsOrHidesText(c))
            line += u"\\u{%1}"_s.arg(QString::number(c.unicode(), 16));
        else
            line += c;
    }
    return line;
}

} // namespace Core::Log
