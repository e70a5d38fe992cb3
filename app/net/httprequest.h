// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Net {

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

} // namespace Net
