// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/signin/authorizationserver.h"

#include "practice/signin/loginpages.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr qint64 kAttemptSeconds = 3600;
constexpr qint64 kCodeSeconds = 300;

QString field(const QList<std::pair<QString, QString>> &form, QLatin1String name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray sessionCookie(const Request &request)
{
    const QList<QByteArray> cookies = request.header("cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        if (cookie.trimmed().startsWith("practice_session="))
            return cookie.trimmed().mid(17);
    }
    return {};
}

Response expiredPage()
{
    return LoginPages::message(400, u"This login has expired"_s,
                               u"Go back to the program and connect again. Nothing was changed."_s);
}

} // namespace

bool AuthorizationServer::isRegistered(const QString &redirectUri) const
{
    for (const int port : {53682, 53683, 53684}) {
        if (redirectUri == u"http://localhost:%1/callback"_s.arg(port))
            return true;
    }
    static const QRegularExpression anyPort(u"^http://localhost:[0-9]{1,5}/callback\\z"_s);
    return m_serverState.options.redirectUris.contains(redirectUri) ||
           (m_serverState.behaviours.on("any_loopback_port"_L1) && anyPort.match(redirectUri).hasMatch());
}

Response AuthorizationServer::handle(const Request &request, const QDateTime &now)
{
    const QString step = request.path.section(u"/authorize"_s, 1);
    if (step.isEmpty() && request.method == "GET")
        return open(request, now);
    if (step == "/login"_L1 && request.method == "POST")
        return logIn(request, now);
    if (step == "/decision"_L1 && request.method == "POST")
        return decide(request, now);
    return LoginPages::message(404, u"Page not found"_s, u"Go back to the program and connect again."_s);
}

Response AuthorizationServer::open(const Request &request, const QDateTime &now)
{
    const auto value = [&request](QLatin1String name) { return request.parameter(name).value_or(QString()); };
    Attempt attempt;
    attempt.redirectUri = value("redirect_uri"_L1);
    // An unknown client must not be redirected: the waiting program gets no response.
    if (value("client_id"_L1) != m_serverState.options.clientId)
        return LoginPages::message(
            400, u"Unknown application"_s,
            u"The client_id in the address is not registered. The program that opened this page is not set up correctly."_s);
    if (!isRegistered(attempt.redirectUri))
        return LoginPages::message(
            400, u"Unregistered redirect address"_s,
            u"The redirect_uri must be exactly one of those registered for the application. The program that opened this page is not set up correctly."_s);
    attempt.state = value("state"_L1);
    if (attempt.state.isEmpty())
        return redirectError(attempt, u"invalid_request"_s, u"The 'state' parameter is missing."_s);
    if (value("response_type"_L1) != "code"_L1)
        return redirectError(attempt, u"unsupported_response_type"_s,
                             u"The response type is not supported by the authorization server."_s);
    attempt.scopes = value("scope"_L1).split(u' ', Qt::SkipEmptyParts);
    static const QStringList known{u"account_read"_s, u"account_update"_s, u"contact_data"_s,
                                   u"campaign_data"_s, u"offline_access"_s};
    for (const QString &scope : std::as_const(attempt.scopes)) {
        if (!known.contains(scope))
            return redirectError(
                attempt, u"invalid_scope"_s,
                u"One or more scopes are not configured for the authorization server resource."_s);
    }
    if (attempt.scopes.isEmpty())
        return redirectError(attempt, u"invalid_scope"_s, u"The 'scope' parameter is missing."_s);
    attempt.challenge = value("code_challenge"_L1).toLatin1();
    static const QRegularExpression base64Url(u"^[A-Za-z0-9_-]{43}\\z"_s);
    if (value("code_challenge_method"_L1) != "S256"_L1 ||
        !base64Url.match(QString::fromLatin1(attempt.challenge)).hasMatch())
        return redirectError(attempt, u"invalid_request"_s,
                             u"PKCE code challenge is required, with the method S256."_s);
    attempt.until = now.addSecs(kAttemptSeconds);
    if (m_serverState.behaviours.on("login_session"_L1) && value("prompt"_L1) != "login"_L1)
        attempt.user = m_sessions.value(sessionCookie(request));
    const QString id = QString::fromLatin1(randomText(24));
    const Attempt &kept = *m_attempts.insert(id, attempt);
    return kept.user.isEmpty() ? LoginPages::login(id, {}, {}) : consentPage(id, kept);
}

AuthorizationServer::Attempt *AuthorizationServer::attemptOf(const QString &id, const QDateTime &now)
{
    m_attempts.removeIf([&now](const auto &entry) { return entry.value().until <= now; });
    const auto found = m_attempts.find(id);
    return found == m_attempts.end() ? nullptr : &*found;
}

Response AuthorizationServer::consentPage(const QString &id, const Attempt &attempt) const
{
    const User *user = m_serverState.user(attempt.user);
    const SimulatedAccount *account = user ? m_serverState.account(user->account) : nullptr;
    return LoginPages::consent(id, attempt.user, account ? account->organization : QString(), attempt.scopes);
}

Response AuthorizationServer::logIn(const Request &request, const QDateTime &now)
{
    const auto form = decodedForm(request.body);
    const QString id = field(form, "attempt"_L1);
    Attempt *attempt = attemptOf(id, now);
    if (!attempt)
        return expiredPage();
    const QString name = field(form, "username"_L1).trimmed();
    const User *user = m_serverState.user(name);
    if (!user || user->password != field(form, "password"_L1))
        return LoginPages::login(id, name, u"The user name or password is incorrect. Please try again."_s);
    attempt->user = user->name;
    Response response = consentPage(id, *attempt);
    if (m_serverState.behaviours.on("login_session"_L1)) {
        const QByteArray session = randomText(24);
        m_sessions.insert(session, user->name);
        response.headers.append(
            {"Set-Cookie", "practice_session=" + session + "; Path=/oauth2; HttpOnly; SameSite=Lax"});
    }
    return response;
}

Response AuthorizationServer::decide(const Request &request, const QDateTime &now)
{
    const auto form = decodedForm(request.body);
    const QString id = field(form, "attempt"_L1);
    const Attempt *open = attemptOf(id, now);
    if (!open || open->user.isEmpty())
        return expiredPage();
    const Attempt attempt = m_attempts.take(id);
    if (field(form, "decision"_L1) != "allow"_L1) {
        if (m_serverState.behaviours.on("denied_redirects"_L1))
            return redirectError(attempt, u"access_denied"_s, u"The resource owner denied the request."_s);
        return LoginPages::message(200, u"You denied access"_s,
                                   u"Nothing was connected. You can close this page."_s);
    }
    const User *user = m_serverState.user(attempt.user);
    if (!user)
        return expiredPage();
    AuthorizationCode code;
    code.grant = {user->name, user->account, attempt.scopes, user->mayWrite, {}, {}};
    code.redirectUri = attempt.redirectUri;
    code.challenge = attempt.challenge;
    code.until = now.addSecs(kCodeSeconds);
    const QString text = QString::fromLatin1(m_serverState.tokens.newCode(code));
    return redirect(attempt.redirectUri, {{u"code"_s, text}, {u"state"_s, attempt.state}});
}

Response AuthorizationServer::redirectError(const Attempt &attempt, const QString &error,
                                            const QString &description)
{
    QList<std::pair<QString, QString>> parameters{{u"error"_s, error}, {u"error_description"_s, description}};
    if (!attempt.state.isEmpty())
        parameters.prepend({u"state"_s, attempt.state});
    return redirect(attempt.redirectUri, parameters);
}

Response AuthorizationServer::redirect(const QString &uri,
                                       const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray location = uri.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : parameters) {
        location += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return {302, {}, {}, {{"Location", location}, {"Referrer-Policy", "no-referrer"}}};
}

} // namespace Practice
