// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationresponse.h"

#include "auth/registrationerror.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuery = 8 * 1024;
constexpr qsizetype kLongestCode = 2048;

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// Reads the four relevant parameters. Returns nothing if one of them occurs twice.
std::optional<QHash<QByteArray, QByteArray>> readParameters(const QByteArray &query)
{
    static const QList<QByteArray> known{"code", "error", "iss", "state"};
    QHash<QByteArray, QByteArray> values;
    const auto pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const auto equals = pair.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals));
        if (!known.contains(name))
            continue;
        if (values.contains(name))
            return std::nullopt;
        values.insert(name,
                      equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return values;
}

// Checks the issuer. That of an Okta server is its base without the version, so any prefix on the same host
// is accepted; this program uses only one authorization server.
bool belongsTo(const QByteArray &issuer, const QUrl &server)
{
    const QUrl url = QUrl::fromEncoded(issuer, QUrl::StrictMode);
    return url.isValid() && url.scheme() == server.scheme() && url.authority() == server.authority() &&
           (server.path() + '/'_L1).startsWith(url.path() + '/'_L1) && !url.hasQuery() && !url.hasFragment();
}

} // namespace

std::optional<AuthorizationResponse> readAuthorizationResponse(const QByteArray &query,
                                                               const QByteArray &state, const QUrl &server)
{
    if (query.size() > kLongestQuery)
        return std::nullopt;
    const auto values = readParameters(query);
    if (!values || state.isEmpty() || !Core::equalInConstantTime(values->value("state"), state))
        return std::nullopt;
    if (values->contains("iss") && !belongsTo(values->value("iss"), server))
        return std::nullopt;
    if (const QByteArray word = values->value("error"); !word.isEmpty())
        return AuthorizationResponse{{}, QString::fromLatin1(word)};
    const QByteArray code = values->value("code");
    if (code.isEmpty() || code.size() > kLongestCode || !isVisibleAscii(code))
        return std::nullopt;
    return AuthorizationResponse{Core::Secret(code), {}};
}

Core::Error authorizationError(const QString &word)
{
    using Kind = Core::Error::Kind;
    if (word == "access_denied"_L1) {
        return {Kind::Refused,
                QCoreApplication::translate(
                    "Auth",
                    "Listwell was not allowed to use the Constant Contact account. Click CONNECT BUSINESS "
                    "again and choose Allow to connect."),
                word,
                {}};
    }
    if (word == "server_error"_L1 || word == "temporarily_unavailable"_L1) {
        return {Kind::Network,
                QCoreApplication::translate(
                    "Auth",
                    "Constant Contact could not complete the login just now. Try again in a few minutes."),
                word,
                {}};
    }
    if (const auto error = registrationError(word))
        return *error;
    // The error code is not shown, because anyone may have written it.
    return {Kind::Refused,
            QCoreApplication::translate(
                "Auth", "Constant Contact ended the login. Click CONNECT BUSINESS to try again."),
            {},
            {}};
}

} // namespace Auth
