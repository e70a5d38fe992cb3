// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Gui {

/// Decides which addresses the login window may load. Pure, so that a table can test it.
///
/// The page may be from the service (https on constantcontact.com or a subdomain) and nowhere else. If the
/// login starts on this computer (practice account, tests), the page may be only from that origin.
class NavigationPolicy
{
public:
    enum class Verdict {
        Show,          ///< the page may be shown
        CatchRedirect, ///< the end of the login: take the query and make no connection
        Refuse,
    };

    NavigationPolicy(QUrl authorizeUrl, QUrl redirectUri);

    [[nodiscard]] Verdict forMainFrame(const QUrl &url) const;
    /// Whether a frame inside the page may load the address, for example a captcha.
    [[nodiscard]] bool allowsFrame(const QUrl &url) const;
    /// Whether the page may load the address as an image, script, style sheet or script request. `data:` and
    /// `blob:` are part of the page and make no connection.
    [[nodiscard]] bool allowsResource(const QUrl &url) const;

private:
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    QUrl m_authorizeUrl;
    QUrl m_redirectUri;
    bool m_isOnLoopback;
};

} // namespace Gui
