// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/restrictedprofile.h"

#include "ui/login/navigationpolicy.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

/// Second check after the one of the page: every request of any type passes through here before it connects.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
public:
    RequestFilter(const NavigationPolicy &policy, QObject *parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_policy(policy)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override { info.block(!isAllowed(info)); }

private:
    [[nodiscard]] bool isAllowed(const QWebEngineUrlRequestInfo &info) const
    {
        switch (info.resourceType()) {
        case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame:
            return m_policy.forMainFrame(info.requestUrl()) == NavigationPolicy::Verdict::Show;
        case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
        case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadSubFrame:
            return m_policy.allowsFrame(info.requestUrl());
        default:
            return m_policy.allowsResource(info.requestUrl());
        }
    }

    const NavigationPolicy &m_policy;
};

void switchOff(QWebEngineSettings &settings)
{
    using S = QWebEngineSettings;
    for (const auto attribute :
         {S::LocalContentCanAccessFileUrls, S::LocalContentCanAccessRemoteUrls, S::JavascriptCanOpenWindows,
          S::NavigateOnDropEnabled, S::PdfViewerEnabled, S::WebGLEnabled, S::PluginsEnabled,
          S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::JavascriptCanAccessClipboard,
          S::JavascriptCanPaste, S::AllowRunningInsecureContent, S::DnsPrefetchEnabled,
          S::HyperlinkAuditingEnabled, S::AllowGeolocationOnInsecureOrigins,
          S::AllowWindowActivationFromJavaScript, S::AutoLoadIconsForPage, S::TouchIconsEnabled,
          S::Accelerated2dCanvasEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

QWebEngineProfile *makeRestrictedProfile(const NavigationPolicy &policy, const QString &language,
                                         QObject *parent)
{
    auto *profile = new QWebEngineProfile(parent);
    profile->setUrlRequestInterceptor(new RequestFilter(policy, profile));
    switchOff(*profile->settings());
    profile->setSpellCheckEnabled(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
#endif
    if (!language.isEmpty())
        profile->setHttpAcceptLanguage(QString(language).replace('_'_L1, '-'_L1));
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

} // namespace Gui
