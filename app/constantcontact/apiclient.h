// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/serviceerror.h"
#include "net/callbudget.h"
#include "net/delay.h"
#include "net/encoding.h"
#include "net/httpclient.h"
#include "net/tokenprovider.h"

#include <QCoroTask>
#include <QJsonObject>

#include <functional>

namespace ConstantContact {

/// One API call, relative to the base address.
struct Request
{
    QByteArray method = "GET";
    QString path;                                ///< below /v3, starts with a slash, ids validated
    Net::Parameters query;                       ///< query parameters, not yet encoded
    QJsonObject body;                            ///< JSON body for POST and PUT
    QByteArray rawBody;                          ///< body that was built elsewhere (imports); replaces body
    QByteArray contentType = "application/json"; ///< type of rawBody
    std::chrono::seconds totalTime{60};
    qint64 largestResponse = 8 * 1024 * 1024;
    bool wantsText = false; ///< the response is a file, not JSON
};

/// Content of a response with a status of 200 to 299.
struct Response
{
    QJsonObject object;   ///< always set for a read; empty for a write whose response is not JSON
    QByteArray text;      ///< body, if wantsText was set
    QDateTime serverTime; ///< UTC; invalid if the response had no Date header
};

/// Called between two pages, so that a no need not wait for the last one. Its error ends the reading.
using BetweenPages = std::function<QCoro::Task<Core::Result<void>>()>;

/// Receives the pages of a collection.
struct PageConsumer
{
    BetweenPages beforeNext;     ///< called before each page but the first; may be empty
    std::function<void()> begin; ///< called before the first page, also after a restart
    /// Receives a page. The pages before the last begin() do not count.
    /// \return whether the page contained anything new; an error stops reading
    std::function<Core::Result<bool>(const QJsonObject &page)> consume;
};

/// Sends authorized API calls: counts each call in the budget, keeps the pace, refreshes a rejected token
/// once, waits after `throttled`, and repeats failed reads. All retries are made here. A write with an
/// unknown outcome is never repeated; the calling step receives OutcomeUnknown. Single thread; must outlive
/// its tasks.
class ApiClient
{
public:
    /// \param base  base address of the API
    /// \param http  client for the requests; must outlive this object and live in the same thread; so must
    ///         all below
    /// \param tokens  source of access tokens
    /// \param budget  count and pace of the calls
    /// \param delay  delays between attempts
    ApiClient(QUrl base, Net::HttpClient &http, Net::TokenProvider &tokens, Net::CallBudget &budget,
              Net::Delay &delay);

    /// Sends a call.
    /// \return response, or an error of the kinds from toError(); Network, TimedOut, OutcomeUnknown,
    ///         InvalidResponse or Cancelled from the HTTP client; NotConnected or Unauthorized from the token
    ///         source; QuotaExhausted or Storage from the budget
    [[nodiscard]] QCoro::Task<Core::Result<Response>> call(Request request);
    /// Reads all pages of a collection (pagination.h converts them to records), with the limits from
    /// nextlink.h: no page twice, at most 2,000 pages, at most ten consecutive pages without anything new. If
    /// the chain of pages breaks after the first page, reading restarts once, because cursors expire.
    /// \return the service's time at the first page; InvalidResponse if the chain breaks twice
    [[nodiscard]] QCoro::Task<Core::Result<QDateTime>> fetchAllPages(Request request, PageConsumer consumer);

    /// Number of requests so far, including retries and excluding token requests.
    [[nodiscard]] int callsMade() const { return m_callsMade; }
    /// Pause that the service requested, if the last call was given up because the pause is too long to wait
    /// for within a round; else no value.
    [[nodiscard]] std::optional<std::chrono::seconds> requestedPause() const { return m_requestedPause; }
    /// Error response of the last call that the service rejected.
    [[nodiscard]] const ServiceError &lastServiceError() const { return m_lastServiceError; }

private:
    [[nodiscard]] QCoro::Task<Core::Result<Net::HttpResponse>> attempt(Net::HttpRequest httpRequest,
                                                                       Core::Secret token);
    [[nodiscard]] QCoro::Task<Core::Result<Response>> send(Net::HttpRequest httpRequest);
    /// Time to wait before a rejected request is sent again.
    /// \return delay; \p error, or a more specific one, if the request must not be sent again
    [[nodiscard]] Core::Result<std::chrono::milliseconds> delayAfter(Core::Error error,
                                                                     const Net::HttpRequest &httpRequest,
                                                                     const Net::HttpResponse &httpResponse,
                                                                     int tries);
    /// Reads the user's privileges, in one call, and names the missing one in the error.
    [[nodiscard]] QCoro::Task<Core::Error> explain(Core::Error forbidden, Core::Secret token);
    [[nodiscard]] QCoro::Task<Core::Result<QDateTime>>
    fetchPagesOnce(Net::HttpRequest first, PageConsumer consumer, int *pagesConsumed);
    [[nodiscard]] Core::Result<Net::HttpRequest> httpRequestFor(const Request &request) const;

    QUrl m_base;
    Net::HttpClient &m_http;
    Net::TokenProvider &m_tokens;
    Net::CallBudget &m_budget;
    Net::Delay &m_delay;
    int m_callsMade = 0;
    ServiceError m_lastServiceError;
    std::optional<std::chrono::seconds> m_requestedPause;
};

} // namespace ConstantContact
