#include "constantcontact/caller.h"

#include "constantcontact/json.h"
#include "constantcontact/nextlink.h"
#include "constantcontact/privileges.h"
#include "core/logging.h"
#include "net/retrypolicy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

namespace Api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Core::Secret;

namespace {

constexpr int kTriesOfNonsense = 3;   // a gateway that responds instead rarely recovers sooner
constexpr auto kThrottled = 1100ms;   // API facts 7: allowed again in the next second
constexpr int kThrottledJitter = 400; // ms
constexpr int kMostPages = 2000;
constexpr int kMostIdlePages = 10; // consecutive pages without a new record

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Api", "The request was cancelled."), {}, {}};
}

// Reads a 2xx response. For a write that succeeded, the calling step judges an unreadable response; a read
// has failed.
Result<Answer> read(const Net::HttpRequest &request, const Net::HttpResponse &response)
{
    const bool isRead = request.method == "GET";
    if (!request.expectJson && isRead)
        return Answer{{}, response.body, response.serverTime};
    const Result<QJsonObject> body = object(response.body);
    if (!body && isRead)
        return body.error();
    return Answer{body ? *body : QJsonObject(), {}, response.serverTime};
}

// Whether a repetition is harmless: reads, and requests that were certainly not carried out.
bool mayRepeat(const Net::HttpRequest &request, const Error &error, int tries)
{
    if (!Net::mayRetry(tries))
        return false;
    if (error.kind == Error::Kind::Network)
        return true;
    if (request.method != "GET")
        return false;
    return error.kind == Error::Kind::TimedOut ||
           (error.kind == Error::Kind::InvalidAnswer && tries < kTriesOfNonsense);
}

} // namespace

Caller::Caller(QUrl base, Net::HttpClient &http, Net::TokenSource &tokens, Net::CallBudget &budget,
               Net::Delay &delay)
    : m_base(std::move(base))
    , m_http(http)
    , m_tokens(tokens)
    , m_budget(budget)
    , m_delay(delay)
{
}

Result<Net::HttpRequest> Caller::requestFor(const Call &call) const
{
    Net::HttpRequest request;
    request.method = call.method;
    request.url = Net::withQuery(m_base, call.path, call.query);
    const QByteArray accepted = call.wantsText ? "text/csv" : "application/json";
    request.headers.append(std::pair<QByteArray, QByteArray>("Accept", accepted));
    request.totalTime = call.totalTime;
    request.largestAnswer = call.largestAnswer;
    request.expectJson = call.method != "DELETE" && !call.wantsText;
    if (call.method == "POST" || call.method == "PUT") {
        request.body =
            call.rawBody.isEmpty() ? QJsonDocument(call.body).toJson(QJsonDocument::Compact) : call.rawBody;
        request.contentType = call.contentType;
    }
    return request;
}

QCoro::Task<Result<Answer>> Caller::call(Call call)
{
    const Result<Net::HttpRequest> request = requestFor(call);
    if (!request)
        co_return request.error();
    co_return co_await send(*request);
}

QCoro::Task<Result<Net::HttpResponse>> Caller::attempt(Net::HttpRequest request, Secret token)
{
    if (m_delay.isEnding())
        co_return stopped();
    const Result<std::chrono::milliseconds> wait = m_budget.reserve();
    if (!wait)
        co_return wait.error();
    if (*wait > wait->zero()) {
        const bool waited = co_await m_delay.waitUnscaled(*wait);
        if (!waited)
            co_return stopped();
    }
    request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token.reveal()));
    ++m_callsMade;
    co_return co_await m_http.send(request);
}

QCoro::Task<Error> Caller::explain(Error forbidden, Secret token)
{
    Call call;
    call.path = u"/account/user/privileges"_s;
    call.largestAnswer = 1024 * 1024;
    const Result<Net::HttpRequest> request = requestFor(call);
    if (!request)
        co_return Error(forbidden);
    const Result<Net::HttpResponse> response = co_await attempt(*request, token);
    if (!response || response->status != 200)
        co_return Error(forbidden);
    co_return explained(forbidden, privilegesIn(response->body));
}

QCoro::Task<Result<Answer>> Caller::send(Net::HttpRequest request)
{
    if (m_delay.isEnding())
        co_return stopped();
    Result<Secret> token = co_await m_tokens.accessToken(Secret());
    if (!token)
        co_return token.error();

    bool refreshed = false;
    for (int tries = 1;; ++tries) {
        Error error;
        const Result<Net::HttpResponse> response = co_await attempt(request, *token);
        std::chrono::milliseconds delay = Net::retryDelay(tries);
        if (!response) {
            error = response.error();
            if (!mayRepeat(request, error, tries))
                co_return error;
        } else if (response->status >= 200 && response->status < 300) {
            const Result<Answer> answer = read(request, *response);
            if (answer || !mayRepeat(request, answer.error(), tries))
                co_return answer;
        } else {
            const Fault fault = faultIn(response->status, response->body);
            m_lastFault = fault;
            error = errorFor(fault);
            Core::Log::info(logNet(), "refused", Core::Log::Method(request.method),
                            Core::Log::Status(fault.status), Core::Log::ErrorKey(fault.key));
            if (fault.status == 401 && !refreshed) {
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
            if (error.kind == Error::Kind::QuotaExhausted) {
                const Result<void> marked = m_budget.markExhausted();
                if (!marked)
                    co_return marked.error();
                const Result<std::chrono::milliseconds> next = m_budget.reserve();
                co_return next ? error : next.error(); // the budget's own error has the time of the next try
            }
            if (error.kind == Error::Kind::RateLimited) {
                // A throttled call was not carried out, so writes are repeated too.
                const Result<void> slowed = m_budget.slowDown();
                if (!slowed)
                    co_return slowed.error();
                delay = kThrottled +
                        std::chrono::milliseconds(QRandomGenerator::global()->bounded(kThrottledJitter));
            } else if (fault.status < 500) {
                co_return error;
            } else if (request.method != "GET") {
                error.kind = Error::Kind::OutcomeUnknown;
                co_return error;
            }
            if (!Net::mayRetry(tries))
                co_return error;
            if (response->retryAfter && *response->retryAfter > delay)
                delay = *response->retryAfter;
        }
        const bool waited = co_await m_delay.wait(delay);
        if (!waited)
            co_return stopped();
    }
}

QCoro::Task<Result<QDateTime>> Caller::walk(Call call, PageTaker taker)
{
    const Result<Net::HttpRequest> first = requestFor(call);
    if (!first)
        co_return first.error();
    int pagesTaken = 0;
    Result<QDateTime> ended = co_await walkOnce(*first, taker, &pagesTaken);
    const bool isBroken =
        !ended && pagesTaken > 0 &&
        (ended.error().kind == Error::Kind::InvalidAnswer ||
         ended.error().kind == Error::Kind::InvalidInput || ended.error().kind == Error::Kind::NotFound);
    if (isBroken)
        ended = co_await walkOnce(*first, taker, &pagesTaken);
    const bool isRefused =
        !ended && pagesTaken > 0 &&
        (ended.error().kind == Error::Kind::InvalidInput || ended.error().kind == Error::Kind::NotFound);
    if (isRefused)
        co_return unreadable(u"next page refused twice"_s); // the cursor, not the request, was rejected
    co_return ended;
}

QCoro::Task<Result<QDateTime>> Caller::walkOnce(Net::HttpRequest first, PageTaker taker, int *pagesTaken)
{
    taker.begin();
    *pagesTaken = 0;
    Net::HttpRequest request = first;
    QSet<QByteArray> seen;
    QDateTime begun;
    int idle = 0;
    for (int page = 0; page < kMostPages; ++page) {
        const Result<Answer> answer = co_await send(request);
        if (!answer)
            co_return answer.error();
        if (page == 0)
            begun = answer->serverTime;
        const Result<bool> isNew = taker.take(answer->object);
        if (!isNew)
            co_return isNew.error();
        ++*pagesTaken;
        const Result<std::optional<QUrl>> next = nextPage(first.url, answer->object);
        if (!next)
            co_return next.error();
        if (!*next)
            co_return begun;
        idle = *isNew ? 0 : idle + 1;
        if (idle == kMostIdlePages)
            co_return unreadable(u"%1 pages with nothing new"_s.arg(idle));
        const QByteArray query = (**next).query(QUrl::FullyEncoded).toLatin1();
        if (seen.contains(query))
            co_return unreadable(u"next page was read before"_s);
        seen.insert(query);
        request.url = **next;
    }
    co_return unreadable(u"more than %1 pages"_s.arg(kMostPages));
}

} // namespace Api
