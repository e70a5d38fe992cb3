// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/navigationpolicy.h"

#include "core/environment.h"

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isServiceHost(const QString &host)
{
    return host == "constantcontact.com"_L1 || host.endsWith(".constantcontact.com"_L1);
}

} // namespace

NavigationPolicy::NavigationPolicy(QUrl authorizeUrl, QUrl redirectUri)
    : m_authorizeUrl(std::move(authorizeUrl))
    , m_redirectUri(std::move(redirectUri))
    , m_isOnLoopback(Core::isLoopbackHost(m_authorizeUrl.host()))
{
}

NavigationPolicy::Verdict NavigationPolicy::forMainFrame(const QUrl &url) const
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return Verdict::Refuse;
    if (url.scheme() == m_redirectUri.scheme() && url.host() == m_redirectUri.host() &&
        portOf(url) == portOf(m_redirectUri) &&
        url.path(QUrl::FullyEncoded) == m_redirectUri.path(QUrl::FullyEncoded)) {
        return Verdict::CatchRedirect;
    }
    if (m_isOnLoopback)
        return isSameOrigin(url) ? Verdict::Show : Verdict::Refuse;
    // Another port of a service host is a different server, and no login page needs one.
    const bool service = url.scheme() == "https"_L1 && portOf(url) == 443 && isServiceHost(url.host());
    return service ? Verdict::Show : Verdict::Refuse;
}

bool NavigationPolicy::allowsFrame(const QUrl &url) const
{
    if (url.scheme() == "about"_L1)
        return url.path() == "blank"_L1 || url.path() == "srcdoc"_L1;
    return url.scheme() == "https"_L1 || (m_isOnLoopback && isSameOrigin(url));
}

bool NavigationPolicy::allowsResource(const QUrl &url) const
{
    if (url.scheme() == "data"_L1 || url.scheme() == "blob"_L1)
        return true;
    return url.scheme() == "https"_L1 || (m_isOnLoopback && isSameOrigin(url));
}

bool NavigationPolicy::isSameOrigin(const QUrl &url) const
{
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.scheme() == m_authorizeUrl.scheme() && url.host() == m_authorizeUrl.host() &&
           portOf(url) == portOf(m_authorizeUrl);
}

} // namespace Gui
