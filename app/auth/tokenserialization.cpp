// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenserialization.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestToken = 8192;
constexpr int kVersion = 1;
constexpr qint64 kLongestLifetime =
    10'000'000; // seconds; larger values are not valid lifetimes (README.md, Token lifetimes)

bool isTokenCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~+/=").contains(c);
}

} // namespace

bool isTokenText(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kLongestToken &&
           std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

QJsonObject toJson(const Tokens &tokens)
{
    return {{u"v"_s, kVersion},
            {u"access"_s, QString::fromLatin1(tokens.access.reveal())},
            {u"refresh"_s, QString::fromLatin1(tokens.refresh.reveal())},
            {u"obtained"_s, tokens.obtained.toUTC().toString(Qt::ISODateWithMs)},
            {u"lifetime"_s, static_cast<qint64>(tokens.lifetime.count())},
            {u"service"_s, tokens.service}};
}

std::optional<Tokens> tokensFromJson(const QJsonObject &object)
{
    if (object["v"_L1].toInt() != kVersion)
        return std::nullopt;
    const QByteArray access = object["access"_L1].toString().toLatin1();
    const QByteArray refresh = object["refresh"_L1].toString().toLatin1();
    const bool usable =
        (access.isEmpty() || isTokenText(access)) && (refresh.isEmpty() || isTokenText(refresh));
    const QDateTime obtained = QDateTime::fromString(object["obtained"_L1].toString(), Qt::ISODateWithMs);
    if (!usable || (access.isEmpty() && refresh.isEmpty()) || !obtained.isValid())
        return std::nullopt;
    Tokens tokens;
    tokens.access = Core::Secret(access);
    tokens.refresh = Core::Secret(refresh);
    tokens.obtained = obtained.toUTC();
    tokens.lifetime =
        std::chrono::seconds(std::clamp(object["lifetime"_L1].toInteger(), qint64(0), kLongestLifetime));
    tokens.service = object["service"_L1].toString();
    return tokens;
}

} // namespace Auth
