// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/apiclient.h"

#include "constantcontact/json.h"
#include "constantcontact/nextlink.h"
#include "constantcontact/privileges.h"
#include "core/logging.h"
#include "core/try.h"
#include "net/retrypolicy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Core::Secret;

namespace {

constexpr int kMostInvalidResponses =
    3;                                // a gateway that responds instead of the service rarely recovers sooner
constexpr auto kThrottled = 1100ms;   // README.md, Limits: allowed again in the next second
constexpr int kThrottledJitter = 400; // ms
// A round holds the data directory, so a longer pause ends it; the schedule waits instead.
constexpr std::chrono::seconds kLongestWait = 60s;
constexpr std::chrono::seconds kLongestPause = 24h; // no matter what the service asks for
constexpr int kMostPages = 2000;
constexpr int kMostIdlePages = 10; // consecutive pages without a new record

Error stopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("ConstantContact", "The request was cancelled."),
            {},
            {}};
}

Error pauseRequested(Error error, std::chrono::seconds pause)
{
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(pause).count());
    error.kind = Error::Kind::RateLimited;
    error.message = QCoreApplication::translate(
        "ConstantContact",
        "Constant Contact asks for a pause of %n minute(s). Listwell then continues automatically.", nullptr,
        minutes);
    return error;
}

// Reads a 2xx response. For a write that succeeded, the calling step judges an unreadable response; a read
// has failed.
Result<Response> read(const Net::HttpRequest &httpRequest, const Net::HttpResponse &httpResponse)
{
    const bool isRead = httpRequest.method == "GET";
    if (!httpRequest.expectJson && isRead)
        return Response{{}, httpResponse.body, httpResponse.serverTime};
    const Result<QJsonObject> body = object(httpResponse.body);
    if (!body && isRead)
        return body.error();
    return Response{body ? *body : QJsonObject(), {}, httpResponse.serverTime};
}

// Whether a repetition is harmless: reads, and requests that were certainly not carried out.
bool mayRepeat(const Net::HttpRequest &httpRequest, const Error &error, int tries)
{
    if (!Net::mayRetry(tries))
        return false;
    if (error.kind == Error::Kind::Network)
        return true;
    if (httpRequest.method != "GET")
        return false;
    return error.kind == Error::Kind::TimedOut ||
           (error.kind == Error::Kind::InvalidResponse && tries < kMostInvalidResponses);
}

} // namespace

ApiClient::ApiClient(QUrl base, Net::HttpClient &http, Net::TokenProvider &tokens, Net::CallBudget &budget,
                     Net::Delay &delay)
    : m_base(std::move(base))
    , m_http(http)
    , m_tokens(tokens)
    , m_budget(budget)
    , m_delay(delay)
{
}

Result<Net::HttpRequest> ApiClient::httpRequestFor(const Request &request) const
{
    Net::HttpRequest httpRequest;
    httpRequest.method = request.method;
    httpRequest.url = Net::withQuery(m_base, request.path, request.query);
    const QByteArray accepted = request.wantsText ? "text/csv" : "application/json";
    httpRequest.headers.append(std::pair<QByteArray, QByteArray>("Accept", accepted));
    httpRequest.totalTime = request.totalTime;
    httpRequest.largestResponse = request.largestResponse;
    httpRequest.expectJson = request.method != "DELETE" && !request.wantsText;
    if (request.method == "POST" || request.method == "PUT") {
        httpRequest.body = request.rawBody.isEmpty()
                               ? QJsonDocument(request.body).toJson(QJsonDocument::Compact)
                               : request.rawBody;
        httpRequest.contentType = request.contentType;
    }
    return httpRequest;
}

QCoro::Task<Result<Response>> ApiClient::call(Request request)
{
    CO_ASSIGN_OR_RETURN(const Net::HttpRequest httpRequest, httpRequestFor(request));
    co_return co_await send(httpRequest);
}

QCoro::Task<Result<Net::HttpResponse>> ApiClient::attempt(Net::HttpRequest httpRequest, Secret token)
{
    if (m_delay.isEnding())
        co_return stopped();
    CO_ASSIGN_OR_RETURN(const std::chrono::milliseconds wait, m_budget.reserve());
    if (wait > wait.zero()) {
        const bool waited = co_await m_delay.waitUnscaled(wait);
        if (!waited)
            co_return stopped();
    }
    httpRequest.headers.append(
        std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token.reveal()));
    ++m_callsMade;
    const Result<Net::HttpResponse> httpResponse = co_await m_http.send(httpRequest);
    if (httpResponse && httpResponse->serverTime.isValid())
        m_budget.noteServiceTime(httpResponse->serverTime);
    co_return httpResponse;
}

QCoro::Task<Error> ApiClient::explain(Error forbidden, Secret token)
{
    Request request;
    request.path = u"/account/user/privileges"_s;
    request.largestResponse = 1024 * 1024;
    const Result<Net::HttpRequest> httpRequest = httpRequestFor(request);
    if (!httpRequest)
        co_return Error(forbidden);
    const Result<Net::HttpResponse> httpResponse = co_await attempt(*httpRequest, token);
    if (httpResponse && httpResponse->status == 429) {
        const Error refusal = toError(parseServiceError(httpResponse->status, httpResponse->body));
        const Result<void> marked =
            refusal.kind == Error::Kind::QuotaExhausted ? m_budget.markExhausted() : Result<void>();
        co_return marked ? Error(forbidden) : marked.error();
    }
    if (!httpResponse || httpResponse->status != 200)
        co_return Error(forbidden);
    co_return explained(forbidden, privilegesIn(httpResponse->body));
}

Result<std::chrono::milliseconds> ApiClient::delayAfter(Error error, const Net::HttpRequest &httpRequest,
                                                        const Net::HttpResponse &httpResponse, int tries)
{
    std::chrono::milliseconds delay = Net::retryDelay(tries);
    if (error.kind == Error::Kind::QuotaExhausted) {
        RETURN_IF_ERROR(m_budget.markExhausted());
        const Result<std::chrono::milliseconds> next = m_budget.reserve();
        return next ? error : next.error(); // the budget's own error has the time of the next try
    }
    if (error.kind == Error::Kind::RateLimited) {
        // A throttled call was not carried out, so writes are repeated too.
        RETURN_IF_ERROR(m_budget.slowDown());
        delay = kThrottled + std::chrono::milliseconds(QRandomGenerator::global()->bounded(kThrottledJitter));
    } else if (httpResponse.status < 500) {
        return error;
    } else if (httpRequest.method != "GET") {
        error.kind = Error::Kind::OutcomeUnknown;
        return error;
    }
    if (httpResponse.retryAfter && *httpResponse.retryAfter > kLongestWait) {
        m_requestedPause = std::min(*httpResponse.retryAfter, kLongestPause);
        return pauseRequested(error, *m_requestedPause);
    }
    if (!Net::mayRetry(tries))
        return error;
    return httpResponse.retryAfter ? std::max(delay, std::chrono::milliseconds(*httpResponse.retryAfter))
                                   : delay;
}

QCoro::Task<Result<Response>> ApiClient::send(Net::HttpRequest httpRequest)
{
    if (m_delay.isEnding())
        co_return stopped();
    Result<Secret> token = co_await m_tokens.accessToken(Secret());
    if (!token)
        co_return token.error();

    m_requestedPause.reset();
    bool refreshed = false;
    for (int tries = 1;; ++tries) {
        const Result<Net::HttpResponse> httpResponse = co_await attempt(httpRequest, *token);
        std::chrono::milliseconds delay = Net::retryDelay(tries);
        if (!httpResponse) {
            if (!mayRepeat(httpRequest, httpResponse.error(), tries))
                co_return httpResponse.error();
        } else if (httpResponse->status >= 200 && httpResponse->status < 300) {
            const Result<Response> response = read(httpRequest, *httpResponse);
            if (response || !mayRepeat(httpRequest, response.error(), tries))
                co_return response;
        } else {
            m_lastServiceError = parseServiceError(httpResponse->status, httpResponse->body);
            const Error error = toError(m_lastServiceError);
            Core::Log::info(logNet(), "refused", Core::Log::Method(httpRequest.method),
                            Core::Log::Status(m_lastServiceError.status),
                            Core::Log::ErrorKey(m_lastServiceError.key));
            if (httpResponse->status == 401 && !refreshed) {
                // A 401 means that nothing was done, so a write is repeated once too.
                refreshed = true;
                const Secret refused = *token;
                token = co_await m_tokens.accessToken(refused);
                if (!token)
                    co_return token.error();
                --tries;
                continue;
            }
            if (error.kind == Error::Kind::Forbidden)
                co_return co_await explain(error, *token);
            CO_ASSIGN_OR_RETURN(delay, delayAfter(error, httpRequest, *httpResponse, tries));
        }
        const bool waited = co_await m_delay.wait(delay);
        if (!waited)
            co_return stopped();
    }
}

QCoro::Task<Result<QDateTime>> ApiClient::fetchAllPages(Request request, PageConsumer consumer)
{
    CO_ASSIGN_OR_RETURN(const Net::HttpRequest first, httpRequestFor(request));
    int pagesConsumed = 0;
    Result<QDateTime> ended = co_await fetchPagesOnce(first, consumer, &pagesConsumed);
    const bool isBroken =
        !ended && pagesConsumed > 0 &&
        (ended.error().kind == Error::Kind::InvalidResponse ||
         ended.error().kind == Error::Kind::InvalidInput || ended.error().kind == Error::Kind::NotFound);
    if (isBroken)
        ended = co_await fetchPagesOnce(first, consumer, &pagesConsumed);
    const bool isRefused =
        !ended && pagesConsumed > 0 &&
        (ended.error().kind == Error::Kind::InvalidInput || ended.error().kind == Error::Kind::NotFound);
    if (isRefused)
        co_return unreadable(u"next page refused twice"_s); // the cursor, not the request, was rejected
    co_return ended;
}

QCoro::Task<Result<QDateTime>> ApiClient::fetchPagesOnce(Net::HttpRequest first, PageConsumer consumer,
                                                         int *pagesConsumed)
{
    consumer.begin();
    *pagesConsumed = 0;
    Net::HttpRequest httpRequest = first;
    QSet<QByteArray> seen;
    QDateTime begun;
    int idle = 0;
    for (int page = 0; page < kMostPages; ++page) {
        CO_ASSIGN_OR_RETURN(const Response response, co_await send(httpRequest));
        if (page == 0)
            begun = response.serverTime;
        CO_ASSIGN_OR_RETURN(const bool isNew, consumer.consume(response.object));
        ++*pagesConsumed;
        CO_ASSIGN_OR_RETURN(const std::optional<QUrl> next, nextPage(first.url, response.object));
        if (!next)
            co_return begun;
        idle = isNew ? 0 : idle + 1;
        if (idle == kMostIdlePages)
            co_return unreadable(u"%1 pages with nothing new"_s.arg(idle));
        const QByteArray query = (*next).query(QUrl::FullyEncoded).toLatin1();
        if (seen.contains(query))
            co_return unreadable(u"next page was read before"_s);
        seen.insert(query);
        httpRequest.url = *next;
        if (consumer.beforeNext) {
            CO_RETURN_IF_ERROR(co_await consumer.beforeNext());
        }
    }
    co_return unreadable(u"more than %1 pages"_s.arg(kMostPages));
}

} // namespace ConstantContact
