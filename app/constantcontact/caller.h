#pragma once

#include "constantcontact/apifault.h"
#include "net/callbudget.h"
#include "net/encoding.h"
#include "net/httpclient.h"
#include "net/pause.h"
#include "net/tokensource.h"

#include <QCoroTask>
#include <QJsonObject>

#include <functional>

namespace Api {

/// One call of the service: below the base, with a token, in the pace, repeated only where that is harmless.
struct Call
{
    QByteArray method = "GET";
    QString path;                                ///< below /v3, starts with a slash, ids already checked
    Net::Parameters query;                       ///< encoded by the caller class
    QJsonObject body;                            ///< for POST and PUT
    QByteArray rawBody;                          ///< instead of body where it was built elsewhere (imports)
    QByteArray contentType = "application/json"; ///< of rawBody
    std::chrono::seconds totalTime{60};
    qint64 largestAnswer = 8 * 1024 * 1024;
    bool wantsText = false; ///< the answer is a file, not JSON
};

/// An answer with a status of 200 to 299, read.
struct Answer
{
    QJsonObject object;   ///< of a read always there; of a write empty where the answer is none
    QByteArray text;      ///< of a call that wants text
    QDateTime serverTime; ///< UTC; invalid where the service told none
};

/// Who takes the pages of a walk.
struct PageTaker
{
    std::function<void()> begin; ///< the walk begins, perhaps anew: what was taken does not count
    /// \return whether the page brought anything new; an error ends the walk
    std::function<Core::Result<bool>(const QJsonObject &page)> take;
};

/// Makes authorised calls: counts each on the budget, keeps the pace, refreshes a refused token once, waits
/// out `throttled`, repeats reads that failed. Retries happen here and nowhere else. A write whose outcome is
/// not known is never repeated: OutcomeUnknown goes to the step that made it. One thread; outlives its tasks.
class Caller
{
public:
    /// \param http, tokens, budget, pause  outlive the caller and live in its thread
    Caller(QUrl base, Net::HttpClient &http, Net::TokenSource &tokens, Net::CallBudget &budget,
           Net::Pause &pause);

    /// \return the kinds of errorFor(); Network, TimedOut, OutcomeUnknown, InvalidAnswer, Cancelled of the
    /// HTTP client;
    ///         NotConnected, Unauthorized of the token source; QuotaExhausted, Storage of the budget
    [[nodiscard]] QCoro::Task<Core::Result<Answer>> call(Call call);
    /// Walks a collection to its end, a page at a time (walk.h makes records of them), by the rules of
    /// nextlink.h: no page twice, at most 2,000 pages, at most ten in a row that bring nothing new. A chain
    /// that breaks behind its first page is walked anew once, since a cursor does not live for ever. \return
    /// the service's time at the first page; InvalidAnswer for a chain that breaks twice
    [[nodiscard]] QCoro::Task<Core::Result<QDateTime>> walk(Call call, PageTaker taker);

    /// Every request made so far, repeated ones included; token requests are not.
    [[nodiscard]] int callsMade() const { return m_callsMade; }
    /// The fault of the last call that the service refused.
    [[nodiscard]] const Fault &lastFault() const { return m_lastFault; }

private:
    [[nodiscard]] QCoro::Task<Core::Result<Net::HttpResponse>> attempt(Net::HttpRequest request,
                                                                       Core::Secret token);
    [[nodiscard]] QCoro::Task<Core::Result<Answer>> send(Net::HttpRequest request);
    /// Asks the service, at one call, what is missing for what it forbade.
    [[nodiscard]] QCoro::Task<Core::Error> explain(Core::Error forbidden, Core::Secret token);
    [[nodiscard]] QCoro::Task<Core::Result<QDateTime>> walkOnce(Net::HttpRequest first, PageTaker taker,
                                                                int *pagesTaken);
    [[nodiscard]] Core::Result<Net::HttpRequest> requestFor(const Call &call) const;

    QUrl m_base;
    Net::HttpClient &m_http;
    Net::TokenSource &m_tokens;
    Net::CallBudget &m_budget;
    Net::Pause &m_pause;
    int m_callsMade = 0;
    Fault m_lastFault;
};

} // namespace Api
