// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

/// Lower case without accents and with single blanks.
QString plain(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text.simplified();
}

/// Letters, digits and pictographs; every name contains at least one.
bool isOfAName(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Other;
}

/// \param name  name as returned by plain()
bool isFiller(const QString &name)
{
    // "Na", "Nan" and "No" are names, so they count only with the punctuation of an abbreviation.
    static const QRegularExpression words(
        u"^(?:#?n[/.] ?a\\.?|#(?:ref|value|name)[!?]|0+|x{2,}|none|null|undefined|unknown|unnamed|"
        "no ?name|no (?:first|last) name|not (?:given|provided|available|applicable|known|set)|"
        "(?:first|last) ?name|tba|tbd|inconnue?|sans nom|aucun|desconocid[oa]|sin nombre|ningun[oa]|"
        "unbekannt|ohne namen?)$"_s);
    return !name.isEmpty() && (std::ranges::none_of(name, isOfAName) || words.match(name).hasMatch());
}

} // namespace

QString nameKey(const QString &name)
{
    QString key;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        const auto category = c.category();
        const bool isApostrophe = u"'’‘ʼ`´"_s.contains(c);
        if (c == u'ß')
            key.append("ss"_L1);
        else if (isOfAName(c))
            key.append(c);
        else if (!isApostrophe && category != QChar::Mark_NonSpacing && category != QChar::Other_Format)
            key.append(u' ');
    }
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.isEmpty() ? folded.simplified() : words.join(u' ');
}

bool isNameFiller(const QString &name)
{
    return isFiller(plain(name));
}

bool isPlaceholderName(const QString &name)
{
    static const QRegularExpression words(
        u"^(?:(?:new|walk[- ]?in|drop[- ]?in|test|guest|anonymous|unknown|unnamed|online|day|temp(?:orary)?) "
        u"?"
        "(?:client|customer|member|guest|visitor|user|pass|account|test)?|client|customer|member|visitor|"
        "visiteur|visiteuse|invitee?|anonyme|invitad[oa]|visitante|anonim[oa]|gast|anonym)(?: ?#? ?[0-9]+)?$"_s);
    const QString text = plain(name);
    if (text.isEmpty())
        return false;
    if (isFiller(text) || words.match(text).hasMatch())
        return true;
    const QStringList parts = text.split(u' ');
    return std::ranges::all_of(parts, isFiller);
}

} // namespace Domain
