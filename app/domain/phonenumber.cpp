// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phonenumber.h"

#include "domain/client.h"

#include <algorithm>

namespace Domain {

namespace {
constexpr qsizetype kFewestDigits = 7;
constexpr qsizetype kComparedDigits = 9; ///< most countries' numbers have as many after the prefix
} // namespace

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    const bool isPlaceholder =
        std::ranges::all_of(digits, [&](QChar digit) { return digit == digits.front(); });
    return isPlaceholder || digits.size() < kFewestDigits ? QString() : digits.right(kComparedDigits);
}

QStringList phoneKeys(const Client &client)
{
    QStringList keys;
    for (const QString &phone : {client.phone, client.homePhone, client.workPhone}) {
        const QString key = phoneKey(phone);
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace Domain
