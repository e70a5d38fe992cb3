// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/timetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace Presenters {

using namespace Qt::StringLiterals;

QString shortTimeFormat()
{
    // A few locales, including the plain C locale, have seconds even in the short format.
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    return QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString shortTime(const QTime &time)
{
    return QLocale().toString(time, shortTimeFormat());
}

QString shortDateTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return u"%1 %2"_s.arg(QLocale().toString(local.date(), QLocale::ShortFormat), shortTime(local.time()));
}

} // namespace Presenters
