// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/datetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

QString dateText(QDate date)
{
    static const QRegularExpression weekday(u"dddd,?\\s*|,?\\s*dddd"_s);
    const QLocale locale;
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace Core
