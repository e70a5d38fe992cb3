// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientfromsearch.h"

#include "csv/fullname.h"

#include <QStringList>

#include <algorithm>

namespace Presenters {

Domain::Client clientFromSearch(const QString &search)
{
    Domain::Client client;
    QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto address =
        std::find_if(words.begin(), words.end(), [](const QString &word) { return word.contains(u'@'); });
    if (address != words.end()) {
        client.email = *address;
        words.erase(address);
    }
    const QString rest = words.join(u' ');
    const bool hasDigit = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
    if (hasDigit && !hasLetter) {
        client.phone = rest;
    } else {
        const Csv::FullName name = Csv::fullNameFrom(rest);
        client.firstName = name.first;
        client.lastName = name.last;
    }
    return client;
}

QString searchFor(const Domain::Client &client)
{
    const bool isNamed = !client.firstName.isEmpty() || !client.lastName.isEmpty() || !client.email.isEmpty();
    return isNamed ? client.displayName() : client.studioNumber;
}

} // namespace Presenters
