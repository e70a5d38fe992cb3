#pragma once

#include <QByteArray>

namespace Auth {

/// What a program wants that speaks to the redirect listener, told by the head of its request.
struct RedirectRequest
{
    enum class Kind {
        Redirect, ///< a GET of our path, under our name, with a query
        Stranger, ///< a GET of another path
        Broken,   ///< anything else: another method or version, another host, no host or two, no query
    };

    Kind kind = Kind::Broken;
    QByteArray query; ///< of a Redirect: still percent-encoded, without the question mark; not checked
};

/// The path of the redirect address, as it is registered with the service.
constexpr char kRedirectPath[] = "/callback";

/// Reads the head of a request as hostile input (RFC 8252 §8.3).
/// \param head  up to the blank line, without it; at most a few kilobytes
/// \param port  ours, which the Host header must name: a page of the web can make a browser ask us under that
///              page's own name
[[nodiscard]] RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port);

} // namespace Auth
