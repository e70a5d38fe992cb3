// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "core/environment.h"
#include "core/logging.h"
#include "core/try.h"
#include "core/version.h"
#include "net/httpexchange.h"
#include "net/response.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace Net {

using namespace Qt::StringLiterals;

namespace {

// Limits for the time without data, not for the total. A write gets more time, because a lost response of a
// write must be looked up, while a read can simply be repeated.
constexpr std::chrono::milliseconds kLongestSilenceOfRead = std::chrono::seconds(20);
constexpr std::chrono::milliseconds kLongestSilenceOfWrite = std::chrono::seconds(60);
// The server may just have closed a connection that was idle for longer, and a request sent on it would be
// lost. The calls of one round follow each other faster and share a connection.
constexpr std::chrono::milliseconds kIdleConnectionLife = std::chrono::seconds(2);

Core::Error programError(const QString &detail)
{
    return {Core::Error::Kind::Configuration,
            QCoreApplication::translate("Net",
                                        "A request was not formed correctly, so Listwell did not send it."),
            detail,
            {}};
}

bool isToken(const QByteArray &text)
{
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
    return token.match(QString::fromLatin1(text)).hasMatch();
}

// Qt writes header values unchanged, so a line break in one would start another header.
bool isHeaderValue(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Core::Result<void> checked(const HttpRequest &request)
{
    static const QList<QByteArray> methods{"GET", "POST", "PUT", "DELETE"};
    if (!methods.contains(request.method))
        return programError(u"method"_s);
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return programError(u"address"_s);
    if (!Core::isTrustworthy(request.url)) {
        return Core::Error{Core::Error::Kind::Configuration,
                           QCoreApplication::translate(
                               "Net", "The address of the service must start with https; nothing was sent."),
                           u"scheme"_s,
                           {}};
    }
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isHeaderValue(value))
            return programError(u"header"_s);
    }
    if (!isHeaderValue(request.contentType))
        return programError(u"content type"_s);
    return {};
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setRawHeader("User-Agent", Core::kProduct);
    // Qt decompresses responses without reporting whether they are complete, and a few kilobytes may expand
    // to gigabytes.
    made.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Both settings are needed to keep Qt from buffering the body of any method, even an empty one, and then
    // sending it twice.
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.contentType.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return made;
}

} // namespace

HttpClient::HttpClient(double patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

HttpClient::~HttpClient()
{
    // The exchanges hold replies of the network manager, so they are deleted before it.
    const auto exchanges = findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

QCoro::Task<Core::Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    CO_RETURN_IF_ERROR(checked(request));
    QElapsedTimer watch;
    watch.start();
    HttpExchange *exchange = begin(request);
    Completion<HttpExchange::End> &ended = exchange->ended();
    const HttpExchange::End end = co_await ended;
    m_lastResponse.start();
    --m_inFlight;
    Core::Result<HttpResponse> result = interpretReply(*exchange, end, request);
    const int status = result ? result->status : 0;
    Core::Log::info(logNet(), "answered", Core::Log::Method(request.method),
                    Core::Log::PathTemplate(request.url.path()), Core::Log::Status(status),
                    Core::Log::Bytes(exchange->received().size()), Core::Log::Milliseconds(watch.elapsed()));
    exchange->deleteLater();
    co_return result;
}

HttpExchange *HttpClient::begin(const HttpRequest &request)
{
    const bool isWrite = request.method != "GET";
    if (m_inFlight == 0 && m_lastResponse.isValid() && m_lastResponse.hasExpired(kIdleConnectionLife.count()))
        m_network->clearConnectionCache(); // would end a request in flight, hence the counter
    QNetworkRequest made = networkRequest(request);
    const auto silence = isWrite ? kLongestSilenceOfWrite : kLongestSilenceOfRead;
    made.setTransferTimeout(static_cast<int>(allowed(std::min(silence, request.totalTime)).count()));
    auto body = std::make_unique<OneShotBody>(request.body);
    // get() and deleteResource() take no body, and Qt resends a dropped request that has no body.
    QNetworkReply *reply = m_network->sendCustomRequest(made, request.method, body.get());
    ++m_inFlight;
    const auto kind = isWrite ? HttpExchange::Kind::Write : HttpExchange::Kind::Read;
    return new HttpExchange(reply, std::move(body), kind, allowed(request.totalTime), request.largestResponse,
                            this);
}

std::chrono::milliseconds HttpClient::allowed(std::chrono::milliseconds time) const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(time.count()) * m_patience));
}

void HttpClient::cancelAll()
{
    QList<QPointer<HttpExchange>> running;
    const auto exchanges = findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpExchange *exchange : exchanges)
        running.append(exchange);
    // The waiting task resumes inside cancel() and may do anything, even end other exchanges or destroy this
    // client.
    for (const QPointer<HttpExchange> &exchange : std::as_const(running)) {
        if (exchange)
            exchange->cancel();
    }
}

} // namespace Net
