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

class Exchange;

/// One request, complete. A value; the URL is already encoded (see encoding.h).
struct HttpRequest
{
    QByteArray method = "GET";                                     ///< GET, POST, PUT or DELETE
    QUrl url;                                                      ///< https, or http to a loopback host
    QList<std::pair<QByteArray, QByteArray>> headers;              ///< values without CR, LF, NUL
    QByteArray body;                                               ///< empty for GET
    QByteArray contentType;                                        ///< of the body
    std::chrono::milliseconds totalTime{std::chrono::seconds(60)}; ///< from the start to the last byte
    qint64 largestAnswer = 8 * 1024 * 1024;                        ///< bytes; checked while they arrive
    bool expectJson = true; ///< a 2xx answer of another type is InvalidAnswer (captive portals, proxies)
};

/// What came back with any status from 200 to 599; the caller reads the status. One of 300 to 399 comes only
/// from a GET: nobody went where it leads.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location;                            ///< of a 201 or 202, if any
    QDateTime serverTime;                           ///< the Date header, UTC; invalid where it is missing
    std::optional<std::chrono::seconds> retryAfter; ///< the Retry-After header in seconds, if any
};

/// A request in, a Result out; knows no end point. Every request, a GET too, is sent exactly once (Qt's own
/// repetition is fenced off, see oneshotbody.h): whether it goes again is decided, counted and paced by who
/// asked. Redirects are never followed, cookies never kept, certificates never excused. Lives in the thread
/// that made it, with a network manager of its own; outlives its tasks.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// \param patience  factor on every totalTime and on the silence that is borne (Environment::patience)
    explicit HttpClient(double patience = 1.0, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends the request and reads the whole answer.
    /// \return Network where the service can have done nothing (a GET, or a failure before the request left);
    ///         OutcomeUnknown where a write left and its answer is lost, cut, a redirect or unreadable;
    ///         TimedOut for a GET that took longer than totalTime; InvalidAnswer for a GET whose answer has
    ///         another content type, is over largestAnswer or shorter than announced; Cancelled after
    ///         cancelAll() (a write in flight: OutcomeUnknown); Configuration for an untrustworthy URL
    [[nodiscard]] QCoro::Task<Core::Result<HttpResponse>> send(HttpRequest request);

    /// Ends every request in flight now; each task gets its result before the event loop is next entered or
    /// soon after.
    void cancelAll();

private:
    Exchange *begin(const HttpRequest &request); ///< child of the client
    [[nodiscard]] std::chrono::milliseconds allowed(std::chrono::milliseconds time) const;

    double m_patience;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QElapsedTimer m_lastAnswer;
    int m_inFlight = 0;
};

} // namespace Net
