// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fullname.h"

#include <QRegularExpression>
#include <QStringList>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

bool isSuffix(const QString &word)
{
    static const QRegularExpression suffix(
        u"^(?:jr|sr|ii|iii|iv|esq|ph\\.?d|m\\.?d|d\\.?d\\.?s|d\\.?c|r\\.?n|l\\.?m\\.?t|cpa|mba|fils|hijo|"
        "(?:c-|e-?)?(?:ryt|rcyt|rpyt)[ "
        "-]?(?:200|300|500)?|c-iayt|lcsw|lmft|lpc|d\\.?p\\.?t|psy\\.?d|inc|llc|ltd|"
        "corp|gmbh)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(word).hasMatch();
}

/// "Tom Lee Jr." in reading order.
FullName inReadingOrder(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QStringList last;
    while (words.size() > 2 && isSuffix(words.last()))
        last.prepend(words.takeLast());
    if (words.size() > 1)
        last.prepend(words.takeLast());
    return {words.join(u' '), last.join(u' ')};
}

} // namespace

FullName fullNameFrom(const QString &cell)
{
    QStringList names;
    QStringList suffixes;
    const QStringList parts = cell.simplified().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = part.trimmed(); !names.isEmpty() && isSuffix(name))
            suffixes.append(name);
        else if (!name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    FullName name;
    if (names.size() == 1)
        name = inReadingOrder(names.first());
    else
        name = {names.mid(1).join(u' '), names.first()};
    if (!suffixes.isEmpty())
        name.last = QStringList{name.last, suffixes.join(u' ')}.join(u' ').trimmed();
    return name;
}

} // namespace Csv
