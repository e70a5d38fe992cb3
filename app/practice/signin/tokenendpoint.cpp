// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/signin/tokenendpoint.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

using Form = QList<std::pair<QString, QString>>;

QString field(const Form &form, QLatin1String name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

Response invalidGrant(const QString &description)
{
    return oauthError(400, u"invalid_grant"_s, description);
}

bool verifierFits(const QString &verifier, const QByteArray &challenge)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]{43,128}\\z"_s);
    if (!form.match(verifier).hasMatch())
        return false;
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge;
}

Response exchangeCode(const Form &form, ServerState &serverState, const QDateTime &now)
{
    if (field(form, "code"_L1).isEmpty() || field(form, "redirect_uri"_L1).isEmpty())
        return oauthError(400, u"invalid_request"_s,
                          u"The token request must specify 'code' and 'redirect_uri'."_s);
    const std::optional<AuthorizationCode> code =
        serverState.tokens.takeCode(field(form, "code"_L1).toLatin1(), now);
    if (!code)
        return invalidGrant(u"The authorization code is invalid or has expired."_s);
    if (code->redirectUri != field(form, "redirect_uri"_L1))
        return invalidGrant(
            u"The 'redirect_uri' does not match the redirection URI used in the authorization request."_s);
    if (!verifierFits(field(form, "code_verifier"_L1), code->challenge))
        return invalidGrant(u"PKCE verification failed."_s);
    serverState.changed = true;
    const bool offline = code->grant.scopes.contains("offline_access"_L1);
    return json(200, tokenObject(serverState, code->grant, now, offline));
}

Response refresh(const Form &form, ServerState &serverState, const QDateTime &now)
{
    const QByteArray token = field(form, "refresh_token"_L1).toLatin1();
    const std::optional<Grant> grant = serverState.tokens.refresh(token, now);
    if (!grant)
        return invalidGrant(u"The refresh token is invalid or expired."_s);
    if (serverState.behaviours.on("refresh_kills_access"_L1))
        serverState.tokens.dropAccessTokensOf(grant->user);
    const bool rotates = serverState.behaviours.is("refresh"_L1, "rotating"_L1);
    QJsonObject response = tokenObject(serverState, *grant, now, rotates);
    if (rotates)
        serverState.tokens.dropRefreshToken(token);
    else
        serverState.tokens.touchRefreshToken(token, now);
    if (serverState.behaviours.is("refresh"_L1, "long_lived"_L1))
        response.insert(u"refresh_token"_s, QString::fromLatin1(token));
    serverState.changed = true;
    return json(200, response);
}

} // namespace

QJsonObject tokenObject(ServerState &serverState, const Grant &grant, const QDateTime &now, bool withRefresh)
{
    const int life = serverState.behaviours.number("access_token_life"_L1);
    const QByteArray access =
        serverState.tokens.newAccessToken(grant, serverState.options.clientId, now, life);
    QJsonObject response{{u"token_type"_s, u"Bearer"_s},
                         {u"expires_in"_s, life},
                         {u"access_token"_s, QString::fromLatin1(access)},
                         {u"scope"_s, grant.scopes.join(u' ')}};
    if (withRefresh)
        response.insert(u"refresh_token"_s,
                        QString::fromLatin1(serverState.tokens.newRefreshToken(grant, now)));
    return response;
}

Response handleTokenRequest(const Request &request, ServerState &serverState, const QDateTime &now)
{
    if (!serverState.limits.takeTokenRequest(serverState.behaviours))
        return oauthError(429, u"too_many_requests"_s, u"Too many requests."_s);
    if (request.method != "POST")
        return oauthError(405, u"invalid_request"_s, u"The token endpoint takes POST."_s);
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded")
        return oauthError(400, u"invalid_request"_s,
                          u"Content-Type must be application/x-www-form-urlencoded."_s);
    const Form form = decodedForm(request.body) + request.parameters;
    if (!request.header("authorization").isEmpty() && !field(form, "client_id"_L1).isEmpty())
        return oauthError(400, u"invalid_request"_s, u"Cannot supply multiple client credentials."_s);
    if (serverState.behaviours.on("confidential_client"_L1))
        return oauthError(
            401, u"invalid_client"_s,
            u"Client authentication failed. Either the client or the client credentials are invalid."_s);
    if (field(form, "client_id"_L1) != serverState.options.clientId)
        return oauthError(401, u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s);
    const QString kind = field(form, "grant_type"_L1);
    if (kind == "authorization_code"_L1)
        return exchangeCode(form, serverState, now);
    if (kind == "refresh_token"_L1)
        return refresh(form, serverState, now);
    return kind.isEmpty()
               ? oauthError(400, u"invalid_request"_s, u"The token request must specify 'grant_type'."_s)
               : oauthError(400, u"unsupported_grant_type"_s,
                            u"The authorization grant type is not supported by the authorization server."_s);
}

} // namespace Practice
