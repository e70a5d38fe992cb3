#pragma once

#include <QUrl>

namespace Gui {

/// Decides which addresses the login window may touch. Pure, so that it is tested by a table.
///
/// The page itself may be the service (https on constantcontact.com or below it) and nothing else; where the
/// login begins on this computer (practice account, tests), exactly that origin and nothing else.
class NavigationPolicy
{
public:
    enum class Verdict {
        Show,          ///< the page may go there
        CatchRedirect, ///< the answer: take its query and do not connect
        Refuse,
    };

    NavigationPolicy(QUrl authorizeUrl, QUrl redirectUri);

    [[nodiscard]] Verdict forMainFrame(const QUrl &url) const;
    /// A frame inside the page (a captcha, for instance).
    [[nodiscard]] bool allowsFrame(const QUrl &url) const;
    /// Pictures, scripts, style sheets, requests by scripts. `data:` and `blob:` are part of the page and
    /// connect to nothing.
    [[nodiscard]] bool allowsResource(const QUrl &url) const;

private:
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    QUrl m_authorizeUrl;
    QUrl m_redirectUri;
    bool m_onLoopback;
};

} // namespace Gui
