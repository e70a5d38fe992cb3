// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenresponse.h"

#include "auth/authorizationurl.h"
#include "auth/registrationerror.h"
#include "auth/tokenserialization.h"
#include "domain/loginstate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

constexpr int kTooMany = 429;
constexpr std::chrono::seconds kUsualLifetime{3600}; // if the response contains no valid lifetime
constexpr qint64 kLongestLifetime = 10'000'000;

// QJsonValue::toInt() returns its default for "86400" and for 86399.5.
std::chrono::seconds lifetimeOf(const QJsonValue &value)
{
    qint64 seconds = 0;
    if (value.isDouble() && value.toDouble() >= 1 && value.toDouble() <= double(kLongestLifetime)) {
        seconds = static_cast<qint64>(value.toDouble());
    } else if (value.isString()) {
        const QString text = value.toString();
        const bool digits =
            std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= '0'_L1 && c <= '9'_L1; });
        seconds = digits ? text.toLongLong() : 0;
    }
    return seconds >= 1 && seconds <= kLongestLifetime ? std::chrono::seconds(seconds) : kUsualLifetime;
}

Core::Error unreadable(const QString &detail)
{
    return {Kind::InvalidResponse,
            QCoreApplication::translate(
                "Auth",
                "Constant Contact's response to the login could not be read. Try again in a few minutes."),
            detail,
            {}};
}

// Whether the value is a valid refresh token or missing. Some servers send null for a missing one.
bool isRefreshToken(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && isTokenText(value.toString().toUtf8()));
}

// A sign-in without offline_access would end after a day; the response to a refresh may omit it.
QString missingScope(const QJsonValue &granted, bool isSignIn)
{
    if (granted.isUndefined() || granted.isNull())
        return {};
    const QStringList names = granted.toString().split(' '_L1, Qt::SkipEmptyParts);
    const QStringList wanted = QString::fromUtf16(kScopes).split(' '_L1);
    for (const QString &name : wanted) {
        if (!names.contains(name) && (isSignIn || name != "offline_access"_L1))
            return name;
    }
    return {};
}

// Decides by the error code, not by the status: the documentation does not say which status belongs to which
// code.
Core::Error tokenError(int status, const QByteArray &body, TokenPurpose purpose)
{
    const QString detail = u"token status %1"_s.arg(status);
    const QString word = QJsonDocument::fromJson(body).object()["error"_L1].toString();
    if (status == kTooMany) {
        return {
            Kind::RateLimited,
            QCoreApplication::translate(
                "Auth", "Constant Contact asks you to wait before the next login. Try again in a minute."),
            detail,
            {}};
    }
    if (status >= 500) {
        // The error may come from a gateway; the server behind it may already have used up the old token.
        return {purpose == TokenPurpose::Refresh ? Kind::OutcomeUnknown : Kind::Network,
                QCoreApplication::translate(
                    "Auth", "Constant Contact's login is not working right now. Try again in a few minutes."),
                detail,
                {}};
    }
    if (word == "invalid_grant"_L1 && purpose == TokenPurpose::Refresh) {
        // The reason follows from facts that are not in the response; the token manager adds it.
        return {Kind::Unauthorized, Domain::loginEndText(Domain::LoginEnd::Refused, {}), word, {}};
    }
    if (word == "invalid_grant"_L1) {
        return {Kind::Refused,
                QCoreApplication::translate("Auth",
                                            "Constant Contact did not accept this login: it has expired or "
                                            "was already used. Click CONNECT BUSINESS to log in again."),
                word,
                {}};
    }
    if (const auto error = registrationError(word))
        return *error;
    return unreadable(detail);
}

} // namespace

Core::Result<Tokens> readTokenResponse(int status, const QByteArray &body, TokenPurpose purpose)
{
    if (status != 200)
        return tokenError(status, body, purpose);
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return unreadable(u"token response is not a JSON object"_s);
    const QJsonObject object = document.object();
    if (object["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unreadable(u"token type"_s);
    const QByteArray access = object["access_token"_L1].toString().toUtf8();
    const QByteArray refresh = object["refresh_token"_L1].toString().toUtf8();
    if (!isTokenText(access) || !isRefreshToken(object["refresh_token"_L1]))
        return unreadable(u"token characters"_s);
    const QString missing = missingScope(object["scope"_L1], purpose == TokenPurpose::SignIn);
    if (!missing.isEmpty()) {
        return Core::Error{Kind::Configuration,
                           QCoreApplication::translate(
                               "Auth", "The permission %1 was not granted, and Listwell cannot work without "
                                       "it. Log in again and allow all requested permissions.")
                               .arg(missing),
                           u"scope "_s + missing,
                           {}};
    }
    Tokens tokens;
    tokens.access = Core::Secret(access);
    tokens.refresh = Core::Secret(refresh);
    tokens.lifetime = lifetimeOf(object["expires_in"_L1]);
    return tokens;
}

} // namespace Auth
