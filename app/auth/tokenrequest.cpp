// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenrequest.h"

#include "auth/authorizationurl.h"
#include "auth/tokenresponse.h"
#include "net/encoding.h"
#include "net/httpclient.h"

#include <QCoreApplication>

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

constexpr std::chrono::seconds kTotalTime{30};
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kBetweenTries{1100};
constexpr int kTooMany = 429;
constexpr qint64 kLargestResponse = 64 * 1024;

} // namespace

TokenRequest::TokenRequest(Core::Environment environment, Net::HttpClient &http, const Core::Clock &clock)
    : m_environment(std::move(environment))
    , m_http(http)
    , m_clock(clock)
{
}

QCoro::Task<Core::Result<Tokens>>
TokenRequest::exchange(const Core::Secret &code, const Core::Secret &verifier, const QUrl &redirectUri)
{
    const Net::Parameters parameters{{u"grant_type"_s, u"authorization_code"_s},
                                     {u"client_id"_s, m_environment.clientId},
                                     {u"code"_s, QString::fromLatin1(code.reveal())},
                                     {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                                     {u"code_verifier"_s, QString::fromLatin1(verifier.reveal())}};
    return request(Net::encoded(parameters), TokenPurpose::SignIn);
}

QCoro::Task<Core::Result<Tokens>> TokenRequest::refresh(const Core::Secret &refreshToken)
{
    const Net::Parameters parameters{{u"grant_type"_s, u"refresh_token"_s},
                                     {u"client_id"_s, m_environment.clientId},
                                     {u"refresh_token"_s, QString::fromLatin1(refreshToken.reveal())}};
    return request(Net::encoded(parameters), TokenPurpose::Refresh);
}

QCoro::Task<Core::Result<Tokens>> TokenRequest::request(QByteArray body, TokenPurpose purpose)
{
    Net::HttpRequest post;
    post.method = "POST";
    post.url = Net::withQuery(m_environment.authorizationBase, u"/token"_s);
    post.headers = {{"Accept", "application/json"}};
    post.body = std::move(body);
    post.contentType = "application/x-www-form-urlencoded";
    post.totalTime = kTotalTime;
    post.largestResponse = kLargestResponse;
    QDateTime asked = m_clock.now();
    auto sending = m_http.send(post);
    Core::Result<Net::HttpResponse> response = co_await sending;
    for (int tries = 1; tries < kTries && response.ok() && response->status == kTooMany; ++tries) {
        auto waiting = m_delay.waitUnscaled(kBetweenTries);
        const bool whole = co_await waiting;
        if (!whole)
            co_return Core::Error{
                Kind::Cancelled, QCoreApplication::translate("Auth", "The login was cancelled."), {}, {}};
        asked = m_clock.now();
        auto again = m_http.send(post);
        response = co_await again;
    }
    if (response.ok()) {
        Core::Result<Tokens> tokens = readTokenResponse(response->status, response->body, purpose);
        if (!tokens)
            co_return withApiKey(tokens.error());
        tokens->obtained = asked.toUTC();
        tokens->service = m_environment.serviceIdentity();
        co_return tokens;
    }
    Core::Error error = response.error();
    if (error.kind == Kind::OutcomeUnknown) {
        error.message =
            purpose == TokenPurpose::SignIn
                ? QCoreApplication::translate(
                      "Auth", "The login was sent, but no response from Constant Contact arrived. Click "
                              "CONNECT BUSINESS to log in again. If this network has a login page of its "
                              "own, open any web page in your browser first.")
                : QCoreApplication::translate(
                      "Auth", "Constant Contact's response was lost while the login was being renewed. "
                              "Listwell will try again automatically.");
    }
    co_return error;
}

// The person who checks the application's settings must know which application is meant.
Core::Error TokenRequest::withApiKey(Core::Error error) const
{
    if (error.kind == Kind::Configuration)
        error.message += u" The API key is %1."_s.arg(m_environment.clientId);
    return error;
}

void TokenRequest::cancelAll()
{
    m_http.cancelAll();
    m_delay.cancelAll();
    m_delay.reset();
}

} // namespace Auth
