// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/httprequest.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace Net {

class HttpExchange;

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
    /// - OutcomeUnknown: a write was sent, and its response is lost, truncated, unreadable
    ///   or a redirect
    /// - TimedOut: a GET took longer than totalTime
    /// - InvalidResponse: the response to a GET has another content type, exceeds largestResponse or is
    ///   shorter than announced
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
