// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/birthday.h"

namespace Domain {

using namespace Qt::StringLiterals;

QString birthdayText(QDate birthday)
{
    return hasYear(birthday) ? birthday.toString(Qt::ISODate) : birthday.toString(u"--MM-dd"_s);
}

QDate birthdayFrom(const QString &text)
{
    if (!text.startsWith("--"_L1))
        return QDate::fromString(text, Qt::ISODate);
    return QDate::fromString(u"%1-%2"_s.arg(kNoYear, 4, 10, QChar(u'0')).arg(text.mid(2)), Qt::ISODate);
}

bool isSameBirthday(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid() || one.month() != other.month() || one.day() != other.day())
        return false;
    return one.year() == other.year() || !hasYear(one) || !hasYear(other);
}

} // namespace Domain
