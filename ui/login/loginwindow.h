// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/login/loginrequest.h"
#include "ui/login/navigationpolicy.h"

#include <QTimer>
#include <QWebEnginePage>
#include <QWidget>

#include <chrono>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QWebEngineProfile;

namespace Gui {

class AddressLine;
class Banner;
class LoginPage;
class LoginView;
class MessagePage;

/// The login window: origin of the page, the page, and the buttons. Emits exactly one of redirectCaught,
/// cancelled and browserRequested, once. Main thread.
class LoginWindow : public QWidget
{
    Q_OBJECT

public:
    /// \param request  request of the parent
    /// \param note  sentence that stays above the page (about the missing sandbox); empty for none
    LoginWindow(const LoginRequest &request, const QString &note);
    ~LoginWindow() override;

    void start(); ///< loads the page
    /// Sets the time limit for the first response of the page; 30 s by default.
    void setLoadTimeout(std::chrono::milliseconds time) { m_loadTimeout.setInterval(time); }

Q_SIGNALS:
    void redirectCaught(const QByteArray &query);
    void cancelled();
    void browserRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void nameControls();
    void buildRows(const QString &note);
    void bindKeys();
    void watchPage();
    /// Shows a notice above the page.
    /// \param text  sentence for the user
    /// \param action  text of the button; empty for none
    void showNotice(const QString &text, const QString &action = {});

    void load();
    void reload();
    void showLoadedPage();
    void loadEnded(const QWebEngineLoadingInfo &info);
    void takeRedirect(const QByteArray &query);
    void showRefusedNavigation(const QUrl &url, bool byPerson);
    void showError(const QString &headline, const QString &text, const QString &detail = {});
    void openInBrowser();
    void finish();
    void zoom(qreal factor);

    LoginRequest m_request;
    NavigationPolicy m_policy;
    QWebEngineProfile *m_profile;
    LoginPage *m_page;
    LoginView *m_view;
    AddressLine *m_address;
    QToolButton *m_reload;
    QProgressBar *m_progress;
    Banner *m_notice;
    QPushButton *m_noticeAction;
    QPushButton *m_noticeDismiss;
    QStackedWidget *m_stack;
    MessagePage *m_message;
    QPushButton *m_browser;
    QPushButton *m_cancel;
    QTimer m_revealTimer;       ///< delay between the first rendering of a page and showing it
    QTimer m_loadTimeout;       ///< time limit for the first response of the page
    QString m_certificateError; ///< certificate error of the address that is loading
    QUrl m_refused; ///< address that the notice offers to open in the browser; empty for the login itself
    bool m_finished = false;
};

} // namespace Gui
