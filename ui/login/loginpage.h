// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEnginePage>

namespace Gui {

class NavigationPolicy;

/// The page in the login window. It allows the login and nothing else: no other site, window, permission,
/// file, download or dialog, and no access to the page for this program. Signals may be emitted deep inside
/// the engine, so connect them queued.
class LoginPage : public QWebEnginePage
{
    Q_OBJECT

public:
    enum class DialogKind { Message, Question };
    Q_ENUM(DialogKind)

    /// \param policy  rules for addresses; must outlive the page
    /// \param profile  browser profile; must outlive the page
    /// \param parent  owner
    LoginPage(const NavigationPolicy &policy, QWebEngineProfile *profile, QObject *parent = nullptr);

Q_SIGNALS:
    /// The redirect was intercepted; no connection was made.
    /// \param query  query string, percent-encoded
    void redirectCaught(const QByteArray &query);
    /// The page tried to open an address outside the policy.
    /// \param url  address
    /// \param byPerson  whether the user clicked a link, so that the browser could open it instead
    void navigationRefused(const QUrl &url, bool byPerson);
    /// The page tried to open a dialog; emitted at most three times.
    /// \param origin  host of the page
    /// \param text  text of the dialog
    /// \param kind  Question if the page expected an answer; it received "no"
    void dialogRefused(const QString &origin, const QString &text, Gui::LoginPage::DialogKind kind);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    void denyRequests();
    void denyPermissions();
    void reportDialog(const QUrl &origin, const QString &text, DialogKind kind);

    const NavigationPolicy &m_policy;
    int m_dialogsReported = 0;
};

} // namespace Gui
