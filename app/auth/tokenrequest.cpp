#include "auth/tokenrequest.h"

#include "auth/authorizationurl.h"
#include "auth/tokentext.h"
#include "net/encoding.h"
#include "net/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

constexpr std::chrono::seconds kTotalTime{30};
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kBetweenTries{1100};
constexpr int kTooMany = 429;
constexpr qint64 kLargestAnswer = 64 * 1024;
constexpr std::chrono::seconds kUsualLifetime{3600}; // where the answer names none that makes sense
constexpr qint64 kLongestLifetime = 10'000'000;

// toInt() would give its default for "86400" and for 86399.5.
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
    return {Kind::InvalidAnswer,
            u"Constant Contact answered the sign-in in a way that Listwell cannot read. Try again in a few "
            "minutes."_s,
            detail,
            {}};
}

// A refreshed token may leave out offline_access; a login without it would end after a day.
QString missingScope(const QJsonValue &granted, bool isSignIn)
{
    if (!granted.isString())
        return {};
    const QStringList names = granted.toString().split(' '_L1, Qt::SkipEmptyParts);
    const QStringList wanted = QString::fromUtf16(kScopes).split(' '_L1);
    for (const QString &name : wanted) {
        if (!names.contains(name) && (isSignIn || name != "offline_access"_L1))
            return name;
    }
    return {};
}

} // namespace

TokenRequest::TokenRequest(Core::Environment environment, Net::HttpClient &http, const Core::Clock &clock)
    : m_environment(std::move(environment))
    , m_http(http)
    , m_clock(clock)
{
}

QCoro::Task<Core::Result<Tokens>> TokenRequest::exchange(Core::Secret code, Core::Secret verifier,
                                                         QUrl redirectUri)
{
    const Net::Parameters parameters{{u"grant_type"_s, u"authorization_code"_s},
                                     {u"client_id"_s, m_environment.clientId},
                                     {u"code"_s, QString::fromLatin1(code.reveal())},
                                     {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                                     {u"code_verifier"_s, QString::fromLatin1(verifier.reveal())}};
    return request(Net::encoded(parameters), Purpose::SignIn);
}

QCoro::Task<Core::Result<Tokens>> TokenRequest::refresh(Core::Secret refreshToken)
{
    const Net::Parameters parameters{{u"grant_type"_s, u"refresh_token"_s},
                                     {u"client_id"_s, m_environment.clientId},
                                     {u"refresh_token"_s, QString::fromLatin1(refreshToken.reveal())}};
    return request(Net::encoded(parameters), Purpose::Refresh);
}

QCoro::Task<Core::Result<Tokens>> TokenRequest::request(QByteArray body, Purpose purpose)
{
    Net::HttpRequest post;
    post.method = "POST";
    post.url = Net::withQuery(m_environment.authorizationBase, u"/token"_s);
    post.headers = {{"Accept", "application/json"}};
    post.body = std::move(body);
    post.contentType = "application/x-www-form-urlencoded";
    post.totalTime = kTotalTime;
    post.largestAnswer = kLargestAnswer;
    QDateTime asked = m_clock.now();
    auto sending = m_http.send(post);
    Core::Result<Net::HttpResponse> response = co_await sending;
    for (int tries = 1; tries < kTries && response.ok() && response->status == kTooMany; ++tries) {
        auto waiting = m_pause.waitUnscaled(kBetweenTries);
        const bool whole = co_await waiting;
        if (!whole)
            co_return Core::Error{Kind::Cancelled, u"The sign-in was stopped."_s, {}, {}};
        asked = m_clock.now();
        auto again = m_http.send(post);
        response = co_await again;
    }
    if (response.ok())
        co_return read(*response, purpose, asked);
    Core::Error error = response.error();
    if (error.kind == Kind::OutcomeUnknown) {
        error.message = purpose == Purpose::SignIn
                            ? u"The sign-in reached Constant Contact, but its answer was lost. Click CONNECT "
                              "BUSINESS to sign in again."_s
                            : u"The answer of Constant Contact was lost while the login was being renewed. "
                              "Listwell tries again by itself."_s;
    }
    co_return error;
}

void TokenRequest::cancelAll()
{
    m_http.cancelAll();
    m_pause.endAll();
    m_pause.allow();
}

Core::Result<Tokens> TokenRequest::read(const Net::HttpResponse &response, Purpose purpose,
                                        const QDateTime &asked) const
{
    if (response.status != 200)
        return refusal(response, purpose);
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return unreadable(u"token answer is no JSON object"_s);
    const QJsonObject object = document.object();
    if (object["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unreadable(u"token type"_s);
    const QByteArray access = object["access_token"_L1].toString().toUtf8();
    const QByteArray refresh = object["refresh_token"_L1].toString().toUtf8();
    if (!isTokenText(access) || (!refresh.isEmpty() && !isTokenText(refresh)))
        return unreadable(u"token characters"_s);
    const QString missing = missingScope(object["scope"_L1], purpose == Purpose::SignIn);
    if (!missing.isEmpty()) {
        return Core::Error{Kind::Configuration,
                           u"The permission %1 was not granted, and Listwell cannot work without it. Sign in "
                           "again and allow everything that is asked."_s.arg(missing),
                           u"scope "_s + missing,
                           {}};
    }
    Tokens tokens;
    tokens.access = Core::Secret(access);
    tokens.refresh = Core::Secret(refresh);
    tokens.obtained = asked.toUTC();
    tokens.lifetime = lifetimeOf(object["expires_in"_L1]);
    tokens.service = m_environment.serviceIdentity();
    return tokens;
}

// By the word, not by the status: which status belongs to which word is not documented.
Core::Error TokenRequest::refusal(const Net::HttpResponse &response, Purpose purpose)
{
    const QString status = u"token status %1"_s.arg(response.status);
    const QString word = QJsonDocument::fromJson(response.body).object()["error"_L1].toString();
    if (response.status == kTooMany) {
        return {Kind::RateLimited,
                u"Constant Contact asks to wait a moment before the next sign-in. Try again in a minute."_s,
                status,
                {}};
    }
    if (response.status >= 500) {
        return {Kind::Network,
                u"Constant Contact's sign-in is out of order just now. Try again in a few minutes."_s,
                status,
                {}};
    }
    if (word == "invalid_grant"_L1 && purpose == Purpose::Refresh) {
        return {Kind::Unauthorized,
                u"The login to Constant Contact is no longer good. Sign in again; nothing was lost."_s,
                word,
                {}};
    }
    if (word == "invalid_grant"_L1) {
        return {Kind::Refused,
                u"Constant Contact did not take this sign-in any more: it was too old or already used. Click "
                "CONNECT BUSINESS to sign in again."_s,
                word,
                {}};
    }
    static const QStringList setUp{u"invalid_client"_s, u"invalid_request"_s, u"invalid_scope"_s,
                                   u"unauthorized_client"_s, u"unsupported_grant_type"_s};
    if (setUp.contains(word)) {
        return {
            Kind::Configuration,
            u"Constant Contact does not accept the way Listwell is registered there (%1). Whoever set up the "
            "API key must look at the application's settings."_s.arg(word),
            word,
            {}};
    }
    return unreadable(status);
}

} // namespace Auth
