#include "constantcontact/caller.h"

#include "constantcontact/json.h"
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

constexpr int kTries = 4;             // waits of at most 2, 4 and 8 seconds: a person may be watching
constexpr auto kThrottled = 1100ms;   // API facts 7: clears with the next second
constexpr int kThrottledJitter = 400; // ms
constexpr int kMostPages = 2000;

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Api", "The work was stopped."), {}, {}};
}

Error brokenChain(const QString &detail)
{
    return {Error::Kind::InvalidAnswer,
            QCoreApplication::translate(
                "Api", "Constant Contact's answer broke off between two pages. Try again later."),
            detail,
            {}};
}

Error unreadable()
{
    return {Error::Kind::InvalidAnswer,
            QCoreApplication::translate(
                "Api", "Constant Contact's answer could not be read. Listwell tries again later."),
            u"no JSON"_s,
            {}};
}

// Of a write that went through, an answer that cannot be read is the step's to judge; a read has failed.
Result<Answer> read(const Net::HttpRequest &request, const Net::HttpResponse &response)
{
    const bool isRead = request.method == "GET";
    if (!request.expectJson && isRead)
        return Answer{{}, {}, response.body, response.serverTime};
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isNull() && isRead)
        return unreadable();
    return Answer{document.object(), document.array(), {}, response.serverTime};
}

// What a repetition cannot harm: reads, and anything that was certainly not carried out.
bool mayRepeat(const Net::HttpRequest &request, const Error &error)
{
    if (error.kind == Error::Kind::Network)
        return true;
    const bool isRead = request.method == "GET";
    return isRead && (error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::InvalidAnswer);
}

} // namespace

Caller::Caller(QUrl base, Net::HttpClient &http, Net::TokenSource &tokens, Net::CallBudget &budget,
               Net::Pause &pause)
    : m_base(std::move(base))
    , m_http(http)
    , m_tokens(tokens)
    , m_budget(budget)
    , m_pause(pause)
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
    if (m_pause.isEnding())
        co_return stopped();
    const Result<std::chrono::milliseconds> wait = m_budget.reserve();
    if (!wait)
        co_return wait.error();
    if (*wait > 0ms) {
        const bool waited = co_await m_pause.waitUnscaled(*wait);
        if (!waited)
            co_return stopped();
    }
    request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token.reveal()));
    ++m_callsMade;
    co_return co_await m_http.send(request);
}

QCoro::Task<Result<Answer>> Caller::send(Net::HttpRequest request)
{
    if (m_pause.isEnding())
        co_return stopped();
    Result<Secret> token = co_await m_tokens.accessToken(Secret());
    if (!token)
        co_return token.error();

    bool refreshed = false;
    Error error;
    for (int tries = 1; tries <= kTries; ++tries) {
        const Result<Net::HttpResponse> response = co_await attempt(request, *token);
        std::chrono::milliseconds delay = Net::retryDelay(tries);
        if (!response) {
            error = response.error();
            if (!mayRepeat(request, error))
                co_return error;
        } else if (response->status >= 200 && response->status < 300) {
            const Result<Answer> answer = read(request, *response);
            if (answer || tries == kTries)
                co_return answer;
            error = answer.error();
        } else {
            const Fault fault = faultIn(*response);
            m_lastFault = fault;
            error = errorFor(fault);
            Core::Log::info(logNet(), "refused", Core::Log::Method(request.method),
                            Core::Log::Status(fault.status), Core::Log::ErrorKey(fault.key));
            if (fault.status == 401 && !refreshed) {
                // A 401 means that nothing was done, so the call goes once more, whatever it was.
                refreshed = true;
                const Secret refused = *token;
                token = co_await m_tokens.accessToken(refused);
                if (!token)
                    co_return token.error();
                --tries;
                continue;
            }
            if (error.kind == Error::Kind::QuotaExhausted) {
                const Result<void> marked = m_budget.markExhausted();
                if (!marked)
                    co_return marked.error();
                const Result<std::chrono::milliseconds> next = m_budget.reserve();
                co_return next ? error : next.error(); // the budget's own error says until when
            }
            if (error.kind == Error::Kind::RateLimited) {
                const Result<void> slowed = m_budget.slowDown();
                if (!slowed)
                    co_return slowed.error();
            }
            if (error.kind == Error::Kind::RateLimited)
                delay = kThrottled +
                        std::chrono::milliseconds(QRandomGenerator::global()->bounded(kThrottledJitter));
            else if (fault.status < 500)
                co_return error;
            else if (request.method != "GET") {
                error.kind = Error::Kind::OutcomeUnknown;
                co_return error;
            }
            if (response->retryAfter && *response->retryAfter > delay)
                delay = *response->retryAfter;
        }
        if (tries < kTries) {
            const bool waited = co_await m_pause.wait(delay);
            if (!waited)
                co_return stopped();
        }
    }
    co_return error;
}

QCoro::Task<Result<Answer>> Caller::walk(Call call, QString member,
                                         std::function<void(const QJsonObject &)> each)
{
    const Result<Net::HttpRequest> first = requestFor(call);
    if (!first)
        co_return first.error();

    QList<QJsonObject> records;
    Result<Answer> answer = co_await walkOnce(*first, member, &records);
    const bool broken = !answer && (answer.error().kind == Error::Kind::InvalidAnswer ||
                                    answer.error().kind == Error::Kind::InvalidInput);
    if (broken) {
        records.clear();
        answer = co_await walkOnce(*first, member, &records);
    }
    if (!answer)
        co_return answer;
    for (const QJsonObject &record : std::as_const(records))
        each(record);
    co_return answer;
}

QCoro::Task<Result<Answer>> Caller::walkOnce(Net::HttpRequest first, QString member,
                                             QList<QJsonObject> *records)
{
    Net::HttpRequest request = first;
    QSet<QString> seen;
    Result<Answer> opening = Answer();
    for (int page = 0; page < kMostPages; ++page) {
        const Result<Answer> answer = co_await send(request);
        if (!answer)
            co_return answer.error();
        if (page == 0)
            opening = *answer;
        if (!answer->object.value(member).isArray())
            co_return brokenChain(u"no array of records on page %1"_s.arg(page + 1));
        const QJsonArray array = answer->object.value(member).toArray();
        for (const QJsonValue &value : array)
            records->append(value.toObject());

        const QString href = answer->object.value("_links"_L1)
                                 .toObject()
                                 .value("next"_L1)
                                 .toObject()
                                 .value("href"_L1)
                                 .toString();
        if (href.isEmpty())
            co_return opening;
        // The href starts with /v3 already, and must stay with the host and collection that we asked.
        const QUrl next = first.url.resolved(QUrl::fromEncoded(href.toUtf8(), QUrl::StrictMode));
        const bool stays = next.isValid() && next.scheme() == first.url.scheme() &&
                           next.authority() == first.url.authority() && next.path() == first.url.path();
        if (!stays)
            co_return brokenChain(u"next page leads elsewhere"_s);
        if (seen.contains(href))
            co_return brokenChain(u"next page was read before"_s);
        seen.insert(href);
        request.url = next;
    }
    co_return brokenChain(u"more than %1 pages"_s.arg(kMostPages));
}

} // namespace Api
