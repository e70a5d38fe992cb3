// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/loginpage.h"

#include "ui/login/navigationpolicy.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEngineDesktopMediaRequest>
#include <QWebEnginePermission>
#include <QWebEngineWebAuthUxRequest>
#else
#include <QWebEngineQuotaRequest>
#endif

namespace Gui {

namespace {
constexpr int kMostDialogs = 3;
constexpr qsizetype kLongestDialogText = 500;

// Makes text from a page safe inside a sentence: limits its length, removes characters that reorder or hide
// text, and isolates right-to-left text.
QString tamed(const QString &text)
{
    QString plain;
    const QStringView beginning = QStringView(text).left(kLongestDialogText);
    for (const char32_t c : beginning.toUcs4()) {
        if (QChar::isPrint(c) || QChar::isSpace(c))
            plain += QString::fromUcs4(&c, 1);
    }
    return QChar(0x2068) + plain.simplified() + QChar(0x2069);
}
} // namespace

LoginPage::LoginPage(const NavigationPolicy &policy, QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_policy(policy)
{
    denyRequests();
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        Q_EMIT navigationRefused(request.requestedUrl(), request.isUserInitiated());
    });
}

/// The engine denies most of these requests by default; denying them explicitly does not depend on its
/// version.
void LoginPage::denyRequests()
{
    denyPermissions();
    connect(this, &QWebEnginePage::certificateError, this, [](const QWebEngineCertificateError &error) {
        QWebEngineCertificateError refused(error);
        refused.rejectCertificate();
    });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    // With an empty authenticator, no password dialog opens and the page of the server is shown.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator, const QString &) {
                *authenticator = QAuthenticator();
            });
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void LoginPage::denyPermissions()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this,
            [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
}
#else
void LoginPage::denyPermissions()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
}
#endif

bool LoginPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame)
        return m_policy.allowsFrame(url);
    switch (m_policy.forMainFrame(url)) {
    case NavigationPolicy::Verdict::Show:
        return true;
    case NavigationPolicy::Verdict::CatchRedirect:
        Q_EMIT redirectCaught(url.query(QUrl::FullyEncoded).toLatin1());
        return false;
    case NavigationPolicy::Verdict::Refuse:
        break;
    }
    Q_EMIT navigationRefused(url, type == NavigationTypeLinkClicked);
    return false;
}

QWebEnginePage *LoginPage::createWindow(WebWindowType)
{
    return nullptr; // newWindowRequested then reports the address
}

QStringList LoginPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void LoginPage::javaScriptAlert(const QUrl &securityOrigin, const QString &message)
{
    reportDialog(securityOrigin, message, DialogKind::Message);
}

bool LoginPage::javaScriptConfirm(const QUrl &securityOrigin, const QString &message)
{
    reportDialog(securityOrigin, message, DialogKind::Question);
    return false;
}

bool LoginPage::javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &,
                                 QString *)
{
    reportDialog(securityOrigin, message, DialogKind::Question);
    return false;
}

void LoginPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // Console messages of a login page may contain the input.
}

void LoginPage::reportDialog(const QUrl &origin, const QString &text, DialogKind kind)
{
    if (m_dialogsReported >= kMostDialogs)
        return;
    ++m_dialogsReported;
    Q_EMIT dialogRefused(origin.host(QUrl::FullyEncoded), tamed(text), kind);
}

} // namespace Gui
