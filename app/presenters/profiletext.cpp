// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/profiletext.h"

#include "core/datetext.h"
#include "domain/birthday.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Presenters {

using namespace Qt::StringLiterals;

QString postalAddressText(const Domain::Client &client)
{
    QStringList town{client.city, u"%1 %2"_s.arg(client.state, client.postalCode).trimmed()};
    town.removeAll(QString());
    QStringList lines{client.street, town.join(u", "_s), client.country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString birthdayForReading(QDate birthday)
{
    if (!birthday.isValid())
        return {};
    if (Domain::hasYear(birthday))
        return Core::dateText(birthday);
    return QLocale().toString(birthday, QCoreApplication::translate("ProfileText", "MMMM d",
                                                                    "format of a birthday without a year"));
}

} // namespace Presenters
