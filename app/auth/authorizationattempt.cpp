// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationattempt.h"

#include "auth/authorizationresponse.h"
#include "auth/authorizationurl.h"
#include "auth/pkce.h"
#include "auth/redirectlistener.h"
#include "auth/redirectrequest.h"
#include "auth/tokenrequest.h"
#include "core/logging.h"
#include "net/completion.h"
#include "net/encoding.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kDefaultPort = 53682;
constexpr std::chrono::seconds kReachTime{30};
constexpr std::chrono::milliseconds kLongestTimer = std::chrono::hours(24);

Core::Error cancelled()
{
    return {Core::Error::Kind::Cancelled,
            QCoreApplication::translate("Auth", "The login was cancelled."),
            {},
            {}};
}

} // namespace

class AuthorizationAttempt::Private
{
public:
    Private(AuthorizationAttempt &attempt, Core::Environment settings, const Core::Clock &clock)
        : environment(std::move(settings))
        , http(environment.patience)
        , tokens(environment, http, clock)
        , listener([&attempt](const QByteArray &query) { return attempt.redirectArrived(query); })
    {
    }

    Core::Environment environment;
    Pkce pkce = Pkce::fresh();
    QByteArray state = unguessableText();
    Net::HttpClient http;
    TokenRequest tokens;
    RedirectListener listener;
    quint16 port = 0; ///< kept after the listener closes: the token request needs the same redirect address
    bool isSettled = false;
    bool isCancelled = false;
    bool sawStranger = false;
    Net::Completion<Core::Result<AuthorizationResponse>> response;
};

AuthorizationAttempt::AuthorizationAttempt(Core::Environment environment, const Core::Clock &clock,
                                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(environment), clock))
{
    d->port = d->environment.redirectPorts.value(0, kDefaultPort);
}

AuthorizationAttempt::~AuthorizationAttempt() = default;

Core::Result<void> AuthorizationAttempt::listen()
{
    const Core::Result<void> listening = d->listener.listen(d->environment.redirectPorts);
    if (listening)
        d->port = d->listener.port();
    return listening;
}

Core::Result<QUrl> AuthorizationAttempt::authorizeUrl(Prompt prompt)
{
    return authorizationUrl({d->environment.authorizationBase, d->environment.clientId, redirectUri(),
                             d->state, d->pkce.challenge, prompt == Prompt::LoginAgain});
}

QUrl AuthorizationAttempt::redirectUri() const
{
    return redirectUriFor(d->port);
}

QCoro::Task<Core::Result<void>> AuthorizationAttempt::reach()
{
    Net::HttpRequest request;
    request.url = Net::withQuery(d->environment.authorizationBase, u"/keys"_s); // public, no side effects
    request.totalTime = kReachTime;
    request.expectJson = false;
    auto sending = d->http.send(request);
    const Core::Result<Net::HttpResponse> response = co_await sending;
    if (d->isCancelled)
        co_return cancelled();
    using Kind = Core::Error::Kind;
    if (!response && (response.error().kind == Kind::Network || response.error().kind == Kind::TimedOut))
        co_return response.error();
    co_return {};
}

bool AuthorizationAttempt::redirectArrived(const QByteArray &query)
{
    if (d->isSettled)
        return false;
    std::optional<AuthorizationResponse> response =
        readAuthorizationResponse(query, d->state, d->environment.authorizationBase);
    if (!response) {
        // Log only once, so that repeated requests do not fill the log.
        if (!std::exchange(d->sawStranger, true))
            Core::Log::info(logAuth(), "ignored a redirect that does not belong to this sign-in");
        return false;
    }
    settle(std::move(*response));
    return true;
}

void AuthorizationAttempt::cancel()
{
    d->isCancelled = true;
    d->tokens.cancelAll();
    if (!d->isSettled)
        settle(cancelled());
}

// The result is delivered from the event loop, because the waiting coroutine may destroy this object and the
// listener, which is still responding to the browser.
void AuthorizationAttempt::settle(Core::Result<AuthorizationResponse> response)
{
    d->isSettled = true;
    d->listener.close();
    QTimer::singleShot(0, this, [this, response = std::move(response)] {
        Q_EMIT settled();
        d->response.complete(response);
    });
}

QCoro::Task<Core::Result<Tokens>> AuthorizationAttempt::finish(std::chrono::seconds timeout)
{
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, [this] {
        if (d->isSettled)
            return;
        settle(
            Core::Error{Core::Error::Kind::TimedOut,
                        QCoreApplication::translate(
                            "Auth", "The login was not completed in time. If the browser showed an error "
                                    "page, the redirect address %1 may not be registered for this API key.")
                            .arg(redirectUri().toString()),
                        {},
                        {}});
    });
    // The limit is for a person, so LISTWELL_TIME_SCALE does not shorten it.
    timer.start(std::min<std::chrono::milliseconds>(timeout, kLongestTimer));
    const Core::Result<AuthorizationResponse> response = co_await d->response;
    timer.stop();
    if (d->isCancelled)
        co_return cancelled();
    if (!response)
        co_return response.error();
    if (!response->error.isEmpty())
        co_return authorizationError(response->error);
    auto exchanging = d->tokens.exchange(response->code, d->pkce.verifier, redirectUri());
    Core::Result<Tokens> tokens = co_await exchanging;
    if (d->isCancelled)
        co_return cancelled();
    if (tokens && tokens->refresh.isEmpty())
        Core::Log::warning(logAuth(),
                           "the service issued no refresh token (offline_access): this login lasts one day");
    co_return tokens;
}

} // namespace Auth
