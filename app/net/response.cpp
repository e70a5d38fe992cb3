// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/response.h"

#include "core/utc.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Net {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

constexpr int kNoContent = 204;
constexpr std::chrono::seconds kLongestRetryAfter = std::chrono::hours(24);

Core::Error lostWrite(const QString &host, const QString &detail)
{
    return {Kind::OutcomeUnknown,
            QCoreApplication::translate("Net", "A change was sent to %1, but the response was lost. Listwell "
                                               "checks whether it was made before it "
                                               "sends anything again.")
                .arg(host),
            detail,
            {}};
}

Core::Error notReached(const QString &host, const QString &detail)
{
    return {Kind::Network,
            QCoreApplication::translate("Net", "%1 could not be reached. Check this computer's internet "
                                               "connection; nothing was changed there.")
                .arg(host),
            detail,
            {}};
}

Core::Error tookTooLong(const QString &host, const QString &detail)
{
    return {
        Kind::TimedOut,
        QCoreApplication::translate("Net", "%1 took too long to respond. Try again in a moment.").arg(host),
        detail,
        {}};
}

Core::Error invalidResponse(const QString &host, const QString &detail)
{
    return {Kind::InvalidResponse,
            QCoreApplication::translate(
                "Net",
                "The response for %1 did not come from the expected service. This network's login page or "
                "a proxy may be in between: open any web page in your browser, then try again.")
                .arg(host),
            detail,
            {}};
}

// Whether the transport failed. Qt reports a status of 400 and above as an error too; that is not a transport
// failure.
bool isTransportError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return false;
    if (status < 400)
        return true;
    return error < QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ContentReSendError;
}

/// \param reason  of the distrust, as Qt words it; empty if unknown
QString untrusted(const QString &host, const QString &reason)
{
    if (reason.isEmpty()) {
        return QCoreApplication::translate(
                   "Net", "The secure connection to %1 cannot be trusted. Nothing was sent. Check this "
                          "computer's date and its network, then try again.")
            .arg(host);
    }
    return QCoreApplication::translate(
               "Net",
               "The secure connection to %1 cannot be trusted: %2. Nothing was sent. Check this "
               "computer's date and its network, then try again.",
               "host, reason")
        .arg(host, reason);
}

Core::Error transportError(const HttpExchange &exchange, const QString &host)
{
    const QNetworkReply::NetworkError error = exchange.reply().error();
    const QString detail = u"network error %1"_s.arg(static_cast<int>(error));
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return {Kind::Network, untrusted(host, exchange.distrust()), detail, {}};
    }
    if (exchange.isWrite() && exchange.mayHaveLeft())
        return lostWrite(host, detail);
    if (!exchange.isWrite() &&
        (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError))
        return tookTooLong(host, detail);
    return notReached(host, detail);
}

Core::Error earlyEnd(const HttpExchange &exchange, HttpExchange::End end, const QString &host)
{
    const bool lost = exchange.isWrite() && exchange.mayHaveLeft();
    switch (end) {
    case HttpExchange::End::TotalTime:
        if (lost)
            return lostWrite(host, u"total time"_s);
        if (exchange.isWrite())
            return notReached(host, u"total time"_s);
        return tookTooLong(host, u"total time"_s);
    case HttpExchange::End::TooLarge:
        return lost ? lostWrite(host, u"response too large"_s)
                    : invalidResponse(host, u"response too large"_s);
    case HttpExchange::End::Cancelled:
    case HttpExchange::End::Finished:
        break;
    }
    if (lost)
        return lostWrite(host, u"cancelled"_s);
    return {Kind::Cancelled,
            QCoreApplication::translate("Net", "The request to %1 was cancelled.").arg(host),
            {},
            {}};
}

QDateTime httpDate(const QByteArray &text)
{
    const QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return Core::readAsUtc(time);
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &text, const QDateTime &serverTime)
{
    bool ok = false;
    const qint64 seconds = text.trimmed().toLongLong(&ok);
    std::optional<std::chrono::seconds> wait;
    if (ok && seconds >= 0) {
        wait = std::chrono::seconds(seconds);
    } else if (const QDateTime until = httpDate(text); until.isValid() && serverTime.isValid()) {
        wait = std::chrono::seconds(std::max<qint64>(0, serverTime.secsTo(until)));
    }
    return wait ? std::optional(std::min(*wait, kLongestRetryAfter)) : std::nullopt;
}

// Qt reports a truncated body like a complete one, so the length is compared with Content-Length here. A
// compressed body is rejected: its announced length is not that of the content, it may expand to any size,
// and the request did not allow compression.
bool isWhole(const HttpExchange &exchange)
{
    const QNetworkReply &reply = exchange.reply();
    const QByteArray packing = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!packing.isEmpty() && packing != "identity")
        return false;
    if (!reply.hasRawHeader("Content-Length"))
        return true;
    bool ok = false;
    const qint64 announced = reply.rawHeader("Content-Length").trimmed().toLongLong(&ok);
    return ok && announced == exchange.received().size();
}

// Sign-in pages of networks and gateways respond with 200 and HTML.
bool isJson(const HttpResponse &response)
{
    const QByteArray type = response.contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" && !response.body.isEmpty();
}

} // namespace

Core::Result<HttpResponse> interpretReply(const HttpExchange &exchange, HttpExchange::End end,
                                          const HttpRequest &request)
{
    const QString host = request.url.host();
    if (end != HttpExchange::End::Finished)
        return earlyEnd(exchange, end, host);
    const QNetworkReply &reply = exchange.reply();
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = response.status >= 300 && response.status < 400;
    if (isRedirect && exchange.isWrite())
        return lostWrite(host, u"status %1"_s.arg(response.status));
    // Qt prepares to follow 307 and 308 before it finds that it must not, and reports an error for that.
    if (response.status == 0 || (!isRedirect && isTransportError(reply.error(), response.status)))
        return transportError(exchange, host);

    const auto unusable = [&](const QString &detail) {
        return exchange.isWrite() ? lostWrite(host, detail) : invalidResponse(host, detail);
    };
    if (response.status < 200 || response.status > 599)
        return unusable(u"status %1"_s.arg(response.status));
    if (!isWhole(exchange))
        return unusable(u"response truncated"_s);
    response.body = exchange.received();
    response.contentType = reply.rawHeader("Content-Type");
    const bool mustBeJson = request.expectJson && response.status < 300 && response.status != kNoContent;
    if (mustBeJson && !isJson(response))
        return unusable(u"not JSON"_s);
    response.location = reply.rawHeader("Location");
    response.serverTime = httpDate(reply.rawHeader("Date"));
    if (reply.hasRawHeader("Retry-After"))
        response.retryAfter = retryAfter(reply.rawHeader("Retry-After"), response.serverTime);
    return response;
}

} // namespace Net
