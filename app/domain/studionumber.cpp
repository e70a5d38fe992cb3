// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/studionumber.h"

#include <QSet>

#include <algorithm>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits in lower case: `N/A`, `n.a.` and `#N/A` are one word.
QString wordOf(const QString &text)
{
    QString word;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word.append(c);
    }
    return word;
}

bool isPlaceholder(const QString &word)
{
    static const QSet<QString> words{
        u""_s,
        u"na"_s,
        u"nan"_s,
        u"nil"_s,
        u"none"_s,
        u"null"_s,
        u"unknown"_s,
        u"undefined"_s,
        u"notset"_s,
        u"notassigned"_s,
        u"notavailable"_s,
        u"empty"_s,
        u"blank"_s,
        u"notapplicable"_s,
        u"nonumber"_s,
        u"noid"_s,
        u"missing"_s,
        u"pending"_s,
        u"tba"_s,
        u"tbd"_s,
        u"ref"_s,
        u"value"_s,
        u"new"_s,
        u"aucun"_s,
        u"aucune"_s,
        u"inconnu"_s,
        u"inconnue"_s,
        u"ninguno"_s,
        u"ninguna"_s,
        u"sinnumero"_s,
        u"desconocido"_s,
        u"desconocida"_s,
    };
    // Repeated characters such as "xxx" and "000" fill a cell that must not be empty.
    const bool isFiller =
        !word.isEmpty() && (word.count(u'x') == word.size() || word.count(u'0') == word.size());
    return isFiller || words.contains(word) || isYesOrNo(word);
}

bool isDecimal(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isYesOrNo(const QString &text)
{
    static const QSet<QString> words{u"yes"_s,  u"no"_s,   u"y"_s,    u"n"_s,     u"true"_s,      u"false"_s,
                                     u"t"_s,    u"f"_s,    u"on"_s,   u"off"_s,   u"oui"_s,       u"non"_s,
                                     u"vrai"_s, u"faux"_s, u"si"_s,   u"sí"_s,    u"verdadero"_s, u"falso"_s,
                                     u"ja"_s,   u"nein"_s, u"wahr"_s, u"falsch"_s};
    return words.contains(wordOf(text));
}

QString studioNumberKey(const QString &number)
{
    QString key;
    const QString folded = number.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (!c.isSpace())
            key.append(c);
    }
    if (const auto point = key.lastIndexOf('.'_L1); point > 0) {
        const QStringView fraction = QStringView(key).mid(point + 1);
        if (isDecimal(QStringView(key).left(point)) && fraction.count(u'0') == fraction.size())
            key.truncate(point);
    }
    if (isPlaceholder(wordOf(key)))
        return {};
    while (key.startsWith('0'_L1))
        key.remove(0, 1);
    return key;
}

} // namespace Domain
