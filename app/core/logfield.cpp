// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfield.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

QString maskedAddress(const QString &address)
{
    const auto at = address.lastIndexOf('@'_L1);
    if (at <= 0)
        return u"***"_s;
    const auto dot = address.lastIndexOf('.'_L1);
    const QString ending = dot > at + 1 ? address.mid(dot) : QString();
    return address.left(1) + "***@"_L1 + address.mid(at + 1, 1) + "***"_L1 + ending;
}

namespace Log {

namespace {

constexpr auto kOther = "other";
constexpr qsizetype kMostDigits = 4; // a key with more digits contains data, for example an id

bool isWord(const QString &segment)
{
    // The longest word of the service is remove_list_memberships; random text of that length contains
    // capitals or digits.
    static const QRegularExpression word(u"^(v[0-9]|[a-z_]{1,24}|\\{[a-z_]{0,24}\\})\\z"_s);
    return word.match(segment).hasMatch();
}

} // namespace

Method::Method(const QByteArray &method)
    : m_method(kOther)
{
    for (const char *known : {"GET", "POST", "PUT", "DELETE"}) {
        if (method == known)
            m_method = method;
    }
}

PathTemplate::PathTemplate(const QString &path)
{
    const auto segments = path.split('/'_L1, Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        m_path += '/' + (isWord(segment) ? segment.toLatin1() : QByteArray("{}"));
}

ErrorKey::ErrorKey(const QString &key)
    : m_key(kOther)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_.]{0,59}\\z"_s);
    const auto digits = std::count_if(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
    if (shape.match(key).hasMatch() && digits <= kMostDigits)
        m_key = key.toLatin1();
}

} // namespace Log

} // namespace Core
