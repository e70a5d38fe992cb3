// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Net {

class HttpExchange;

/// One complete request. A value; the URL is already encoded (see encoding.h).
struct HttpRequest
{
    QByteArray method = "GET";                                     ///< GET, POST, PUT or DELETE
    QUrl url;                                                      ///< https, or http to a loopback host
    QList<std::pair<QByteArray, QByteArray>> headers;              ///< values without CR, LF, NUL
    QByteArray body;                                               ///< empty for GET
    QByteArray contentType;                                        ///< type of the body
    std::chrono::milliseconds totalTime{std::chrono::seconds(60)}; ///< from the start to the last byte
    qint64 largestResponse = 8 * 1024 * 1024;                      ///< bytes; checked while they arrive
    bool expectJson = true; ///< another type in a 2xx is InvalidResponse (captive portals, proxies)
};

/// Response with any status from 200 to 599; the caller checks the status. A status from 300 to 399 occurs
/// only for GET; the redirect was not followed.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location;                            ///< Location header of a 201, 202 or redirect, if any
    QDateTime serverTime;                           ///< Date header, UTC; invalid if missing
    std::optional<std::chrono::seconds> retryAfter; ///< Retry-After header in seconds, if any
};

/// HTTP client without knowledge of the service's end points. Every request, including GET, is sent exactly
/// once; Qt's automatic retry is disabled (see oneshotbody.h). The caller decides about retries, and counts
/// and paces them. Redirects are never followed, cookies never stored, certificate errors never ignored.
/// Lives in the thread that created it, with its own network manager; must outlive its tasks.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// \param patience  factor for every totalTime and for the time allowed without data
    ///         (Environment::patience)
    /// \param parent  owner of this object
    explicit HttpClient(double patience = 1.0, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends the request and reads the whole response.
    /// \return response, or an error:
    /// - Network: the service cannot have done anything (a GET, or a failure before the request was sent)
    /// - OutcomeUnknown: a write was sent and its response is lost, truncated, a redirect or unreadable
    /// - TimedOut: a GET took longer than totalTime
    /// - InvalidResponse: the response to a GET has another content type, exceeds largestResponse or is
    /// shorter
    ///   than announced
    /// - Cancelled: cancelAll() was called (OutcomeUnknown for a write in flight)
    /// - Configuration: the URL is neither https nor on loopback
    [[nodiscard]] QCoro::Task<Core::Result<HttpResponse>> send(HttpRequest request);

    /// Cancels all requests in flight. Each task receives its result during this call or shortly afterwards.
    void cancelAll();

private:
    HttpExchange *begin(const HttpRequest &request); ///< owned by this client
    [[nodiscard]] std::chrono::milliseconds allowed(std::chrono::milliseconds time) const;

    double m_patience;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QElapsedTimer m_lastResponse;
    int m_inFlight = 0;
};

} // namespace Net
