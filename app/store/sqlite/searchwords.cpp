// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/searchwords.h"

#include "store/sqlite/storedvalues.h"

#include <QRegularExpression>

namespace Store {

using namespace Qt::StringLiterals;

QStringList searchWords(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return folded(text).split(blanks, Qt::SkipEmptyParts);
}

QString anywhere(QString word)
{
    word.replace('!'_L1, "!!"_L1).replace('%'_L1, "!%"_L1).replace('_'_L1, "!_"_L1);
    return '%'_L1 + word + '%'_L1;
}

} // namespace Store
