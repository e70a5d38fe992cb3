// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Auth {

/// A request to the redirect listener, classified by its head.
struct RedirectRequest
{
    /// Kind of a request, which decides the response.
    enum class Kind {
        Redirect, ///< a GET of the redirect path with the right host and a query
        Stranger, ///< a GET of another path
        Broken,   ///< anything else: another method or version, wrong, missing or repeated Host, no query
    };

    Kind kind = Kind::Broken;
    QByteArray query; ///< query of a Redirect: percent-encoded, without the question mark, not checked
};

/// Path of the redirect address, as registered with the service.
constexpr char kRedirectPath[] = "/callback";

/// Reads the head of a request as hostile input (RFC 8252 §8.3).
/// \param head  request up to the blank line, without it; at most a few kilobytes
/// \param port  the listener's port, which the Host header must name. Otherwise a web page could make a
///         browser send requests here under that page's host name.
[[nodiscard]] RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port);

} // namespace Auth
