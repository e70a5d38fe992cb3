// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/signin/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Looks like a signed token of the real service: three parts, about a thousand characters. Its content has
/// no meaning: clients must treat it as opaque, and the practice server does not read it.
QByteArray tokenText(const Grant &grant, const QString &clientId, const QDateTime &now)
{
    const QJsonObject header{{u"kid"_s, u"practice-0000000000000000000000000000000000"_s},
                             {u"alg"_s, u"RS256"_s}};
    const QJsonObject payload{
        {u"ver"_s, 1},
        {u"jti"_s, u"AT."_s + QString::fromLatin1(randomText(32))},
        {u"iss"_s, u"https://practice.invalid/oauth2/default"_s},
        {u"aud"_s, u"https://practice.invalid/v3"_s},
        {u"iat"_s, now.toSecsSinceEpoch()},
        {u"exp"_s, grant.until.toSecsSinceEpoch()},
        {u"cid"_s, clientId},
        {u"uid"_s, QString::fromLatin1(base64Url("user/" + grant.user.toUtf8()))},
        {u"scp"_s, QJsonArray::fromStringList(grant.scopes)},
        {u"sub"_s, grant.user},
        {u"auth_time"_s, now.toSecsSinceEpoch()},
        {u"session"_s, QString::fromLatin1(randomText(64))},
        {u"platform_user_id"_s, QString::fromLatin1(base64Url("platform/" + grant.account.toUtf8()))},
    };
    constexpr qsizetype kSignatureBytes = 256;
    return base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
           base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' +
           randomText(kSignatureBytes);
}

} // namespace

QByteArray randomText(qsizetype bytes)
{
    QByteArray chance(bytes, Qt::Uninitialized);
    for (char &byte : chance)
        byte = char(QRandomGenerator::system()->bounded(256));
    return base64Url(chance);
}

QByteArray Tokens::newAccessToken(Grant grant, const QString &clientId, const QDateTime &now, int seconds)
{
    grant.until = now.addSecs(seconds);
    m_access.removeIf([&now](const auto &entry) { return entry.value().until <= now; });
    const QByteArray token = tokenText(grant, clientId, now);
    m_access.insert(token, grant);
    return token;
}

QByteArray Tokens::newRefreshToken(Grant grant, const QDateTime &now)
{
    grant.lastUsed = now;
    const QByteArray token = randomText(32);
    m_refresh.insert(token, grant);
    return token;
}

QByteArray Tokens::newCode(const AuthorizationCode &code)
{
    const QByteArray text = randomText(32);
    m_codes.insert(text, code);
    return text;
}

std::optional<Grant> Tokens::access(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_access.constFind(token);
    if (found == m_access.cend() || found->until <= now)
        return std::nullopt;
    return *found;
}

std::optional<Grant> Tokens::refresh(const QByteArray &token, const QDateTime &now) const
{
    constexpr qint64 kIdleDays = 180;
    const auto found = m_refresh.constFind(token);
    if (found == m_refresh.cend() || found->lastUsed.addDays(kIdleDays) <= now)
        return std::nullopt;
    return *found;
}

void Tokens::touchRefreshToken(const QByteArray &token, const QDateTime &now)
{
    const auto found = m_refresh.find(token);
    if (found != m_refresh.end())
        found->lastUsed = now;
}

std::optional<AuthorizationCode> Tokens::takeCode(const QByteArray &code, const QDateTime &now)
{
    const auto found = m_codes.constFind(code);
    if (found == m_codes.constEnd())
        return std::nullopt;
    AuthorizationCode taken = *found;
    m_codes.erase(found);
    if (taken.until <= now)
        return std::nullopt;
    return taken;
}

void Tokens::dropAccessTokensOf(const QString &user)
{
    m_access.removeIf([&user](const auto &entry) { return entry.value().user == user; });
}

void Tokens::restore(QHash<QByteArray, Grant> access, QHash<QByteArray, Grant> refresh)
{
    m_access = std::move(access);
    m_refresh = std::move(refresh);
}

} // namespace Practice
