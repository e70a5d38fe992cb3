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

/// The sign-in window: where the page comes from, the page, and the ways out. Exactly one of the signals
/// redirectCaught, cancelled and browserWanted comes, once. Main thread.
class LoginWindow : public QWidget
{
    Q_OBJECT

public:
    /// \param note  a sentence that stays above the page (no sandbox); empty: none
    LoginWindow(const LoginRequest &request, const QString &note);
    ~LoginWindow() override;

    void start(); ///< loads the page
    /// How long nothing at all may come before that is told; 30 s where nobody says otherwise.
    void setLongestLoad(std::chrono::milliseconds time) { m_limit.setInterval(time); }

Q_SIGNALS:
    void redirectCaught(const QByteArray &query);
    void cancelled();
    void browserWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildRows(const QString &note);
    void bindKeys();
    void watchPage();
    /// Tells something above the page, which stays. \param action  text of a button; empty: none
    void notice(const QString &text, const QString &action = {});

    void load();
    void reload();
    void pageIsThere();
    void loadEnded(const QWebEngineLoadingInfo &info);
    void takeRedirect(const QByteArray &query);
    void tellRefused(const QUrl &url, bool byPerson);
    void showTrouble(const QString &headline, const QString &text, const QString &detail = {});
    void openOutside();
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
    QTimer m_patience;          ///< how long a page that has begun to show may still load, before it is shown
    QTimer m_limit;             ///< until something of the page must be there
    QString m_certificateFault; ///< of the address that is being loaded
    QUrl m_refused;             ///< what the notice offers to open in the browser; empty: the whole login
    bool m_finished = false;
};

} // namespace Gui
