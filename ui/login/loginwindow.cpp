// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/loginwindow.h"

#include "ui/login/addressline.h"
#include "ui/login/errortext.h"
#include "ui/login/loginpage.h"
#include "ui/login/loginview.h"
#include "ui/login/messagepage.h"
#include "ui/login/restrictedprofile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

#include <chrono>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPatience = std::chrono::milliseconds(500);
constexpr auto kLongestLoad = std::chrono::seconds(30); // the engine waits for minutes
constexpr qsizetype kLongestQuery = 8192;

bool isUsableQuery(const QByteArray &query)
{
    return !query.isEmpty() && query.size() <= kLongestQuery &&
           std::all_of(query.begin(), query.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Google has blocked its login inside other programs since 2021-09, so it cannot succeed here.
bool isGoogleSignIn(const QUrl &url)
{
    return url.host() == "accounts.google.com"_L1;
}

bool canOpenOutside(const QUrl &url)
{
    return url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

LoginWindow::LoginWindow(const LoginRequest &request, const QString &note)
    : QWidget(nullptr, Qt::Dialog | Qt::WindowTitleHint | Qt::WindowSystemMenuHint |
                           Qt::WindowCloseButtonHint | Qt::WindowMaximizeButtonHint)
    , m_request(request)
    , m_policy(request.authorizeUrl, request.redirectUri)
    , m_profile(makeRestrictedProfile(m_policy, request.language, this))
    , m_page(new LoginPage(m_policy, m_profile, this))
    , m_view(new LoginView(this))
    , m_address(new AddressLine(this))
    , m_reload(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_notice(new Banner(u"warning"_s, this))
    , m_noticeAction(m_notice->addButton({}, u"loginNoticeAction"_s))
    , m_noticeDismiss(m_notice->addButton({}, u"loginNoticeDismiss"_s))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_browser(new QPushButton(tr("Use my &browser instead"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName("loginWindow"_L1);
    setWindowTitle(tr("Log in to Constant Contact"));
    m_view->setPage(m_page);
    buildRows(note);
    m_revealTimer.setSingleShot(true);
    m_revealTimer.setInterval(kPatience);
    m_loadTimeout.setSingleShot(true);
    m_loadTimeout.setInterval(kLongestLoad);
    bindKeys();
    watchPage();

    const QSize wanted(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize() * 0.94));
}

LoginWindow::~LoginWindow()
{
    // Qt WebEngine requires this order of destruction: view, page, profile.
    delete m_view;
    delete m_page;
    delete m_profile;
}

void LoginWindow::nameControls()
{
    m_reload->setObjectName("loginReload"_L1);
    m_reload->setIcon(icon(u"refresh"_s));
    m_reload->setFocusPolicy(Qt::StrongFocus);
    m_reload->setToolTip(tr("Reload the page (F5)"));
    m_reload->setAccessibleName(tr("Reload the page"));
    m_notice->setObjectName("loginNotice"_L1);
    m_notice->hide();
    m_noticeDismiss->setIcon(icon(u"close"_s));
    setStyleProperty(m_noticeDismiss, "role", u"link"_s);
    m_noticeDismiss->setAccessibleName(tr("Dismiss this notice"));
    m_noticeDismiss->setToolTip(tr("Dismiss"));
    m_browser->setObjectName("loginBrowser"_L1);
    m_browser->setToolTip(tr("Close this window and log in with your browser"));
    m_cancel->setObjectName("loginCancel"_L1);
    m_progress->setObjectName("loginProgress"_L1);
    m_progress->setAccessibleName(tr("Loading"));
}

void LoginWindow::buildRows(const QString &note)
{
    nameControls();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto keepRoom = m_progress->sizePolicy();
    keepRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepRoom);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 8, 6);
    top->addWidget(m_address, 1);
    top->addWidget(m_reload);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 10, 12, 12);
    bottom->addWidget(m_browser);
    bottom->addStretch(1);
    bottom->addWidget(m_cancel);

    m_stack->addWidget(m_message);
    m_stack->addWidget(m_view);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    if (!note.isEmpty()) {
        auto *label = makeMuted(note, this);
        label->setObjectName("loginNote"_L1);
        label->setContentsMargins(14, 0, 12, 6);
        rows->addWidget(label);
    }
    rows->addWidget(m_progress);
    auto *noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(12, 0, 12, 6);
    noticeRow->addWidget(m_notice);
    rows->addLayout(noticeRow);
    rows->addWidget(m_stack, 1);
    rows->addLayout(bottom);

    setTabOrder(m_address, m_reload);
    setTabOrder(m_reload, m_view);
    setTabOrder(m_view, m_browser);
    setTabOrder(m_browser, m_cancel);
}

void LoginWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    bind(Qt::Key_Escape, [this] { close(); });
    bind(Qt::Key_F5, [this] { reload(); });
    bind(Qt::CTRL | Qt::Key_R, [this] { reload(); });
    bind(QKeySequence::ZoomIn, [this] { zoom(1.1); });
    bind(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1.1); });
    bind(QKeySequence::ZoomOut, [this] { zoom(1 / 1.1); });
    bind(Qt::CTRL | Qt::Key_0, [this] { zoom(0); });

    connect(m_reload, &QToolButton::clicked, this, &LoginWindow::reload);
    connect(m_message, &MessagePage::retryChosen, this, &LoginWindow::load);
    connect(m_cancel, &QPushButton::clicked, this, [this] { close(); });
    connect(m_noticeDismiss, &QPushButton::clicked, m_notice, &QWidget::hide);
    connect(m_noticeAction, &QPushButton::clicked, this, &LoginWindow::openInBrowser);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        if (m_finished)
            return;
        finish();
        Q_EMIT browserRequested();
    });
}

void LoginWindow::watchPage()
{
    // Queued: these signals are emitted inside the engine, and the slots may delete the page.
    connect(m_page, &LoginPage::redirectCaught, this, &LoginWindow::takeRedirect, Qt::QueuedConnection);
    connect(m_page, &LoginPage::navigationRefused, this, &LoginWindow::showRefusedNavigation,
            Qt::QueuedConnection);
    connect(
        m_page, &LoginPage::dialogRefused, this,
        [this](const QString &origin, const QString &text, LoginPage::DialogKind kind) {
            m_refused.clear();
            if (kind == LoginPage::DialogKind::Question) {
                showNotice(
                    tr("%1 asked: “%2” It was answered with No. To answer it yourself, use your browser.")
                        .arg(origin, text),
                    m_browser->text());
            } else {
                showNotice(tr("%1 says: “%2”").arg(origin, text));
            }
        },
        Qt::QueuedConnection);

    connect(m_page, &QWebEnginePage::loadStarted, this, [this] {
        m_progress->setValue(0);
        m_progress->show();
    });
    connect(m_page, &QWebEnginePage::loadProgress, m_progress, &QProgressBar::setValue);
    connect(m_page, &QWebEnginePage::contentsSizeChanged, this, [this](const QSizeF &size) {
        if (!size.isEmpty() && m_page->isLoading() && m_stack->currentWidget() == m_message)
            m_revealTimer.start();
    });
    // Delayed: the page may be an error page of the engine, which is reported only afterwards.
    connect(&m_revealTimer, &QTimer::timeout, this, &LoginWindow::showLoadedPage);
    connect(&m_loadTimeout, &QTimer::timeout, this, [this] {
        m_page->triggerAction(QWebEnginePage::Stop);
        showError(tr("The login page did not open"), timeoutText());
    });
    connect(m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (m_stack->currentWidget() == m_view)
            m_address->showPage(url);
    });
    connect(m_page, &QWebEnginePage::loadingChanged, this, &LoginWindow::loadEnded, Qt::QueuedConnection);
    connect(m_page, &QWebEnginePage::certificateError, this, [this](const QWebEngineCertificateError &error) {
        m_certificateError = certificateErrorText(error.type());
    });
    connect(
        m_page, &QWebEnginePage::renderProcessTerminated, this,
        [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
            if (status == QWebEnginePage::NormalTerminationStatus)
                return;
            showError(tr("The login page stopped working"),
                      tr("The process that shows the page ended unexpectedly. Click Retry, or use your "
                         "browser instead."));
        },
        Qt::QueuedConnection);
}

void LoginWindow::start()
{
    load();
}

void LoginWindow::load()
{
    if (m_finished)
        return;
    m_certificateError.clear();
    m_notice->hide();
    m_message->showWaiting();
    m_stack->setCurrentWidget(m_message);
    m_address->showConnecting(m_request.authorizeUrl);
    m_loadTimeout.start();
    m_page->load(m_request.authorizeUrl);
}

void LoginWindow::reload()
{
    if (m_stack->currentWidget() == m_view)
        m_page->triggerAction(QWebEnginePage::Reload);
    else
        load();
}

void LoginWindow::showLoadedPage()
{
    if (m_stack->currentWidget() == m_view || m_finished)
        return;
    m_loadTimeout.stop();
    m_stack->setCurrentWidget(m_view);
    m_address->showPage(m_page->url());
    m_view->setFocus();
}

void LoginWindow::loadEnded(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus || m_finished)
        return;
    m_progress->hide();
    m_revealTimer.stop();
    // If the server sent its own error page (for a wrong password or client id), show that page.
    const bool serversPage =
        info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && !info.isErrorPage();
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || serversPage) {
        showLoadedPage();
        return;
    }
    if (!m_certificateError.isEmpty()) {
        showError(tr("The connection is not secure"), m_certificateError, info.errorString());
        return;
    }
    if (info.status() == QWebEngineLoadingInfo::LoadStoppedStatus) {
        // The response was a file. The download was rejected, and nothing else will load.
        if (m_loadTimeout.isActive())
            showError(tr("The login page did not open"), loadErrorText(info));
        return;
    }
    if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        const bool http = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
        showError(tr("The login page did not open"), loadErrorText(info),
                  http ? u"HTTP %1"_s.arg(info.errorCode()) : info.errorString());
    }
}

void LoginWindow::takeRedirect(const QByteArray &query)
{
    if (m_finished)
        return;
    if (!isUsableQuery(query)) {
        showError(tr("The login did not finish"),
                  tr("Constant Contact ended the login without a valid response. Click Retry."));
        return;
    }
    finish();
    Q_EMIT redirectCaught(query);
}

void LoginWindow::showRefusedNavigation(const QUrl &url, bool byPerson)
{
    if (m_finished)
        return;
    const QString host = url.host(QUrl::FullyEncoded);
    const QString place = host.isEmpty() ? url.scheme() : host;
    m_refused.clear();
    QString text;
    if (isGoogleSignIn(url)) {
        text = tr("Google does not allow logging in with a Google account inside another program. Use your "
                  "browser instead.");
    } else if (byPerson && canOpenOutside(url)) {
        m_refused = url;
        text = tr("This window shows only the Constant Contact login, so %1 was not opened here.").arg(place);
    } else {
        text = tr("The page tried to open %1. This window shows only the Constant Contact login. To open the "
                  "other page, use your browser instead.")
                   .arg(place);
    }
    if (m_stack->currentWidget() == m_message) {
        showError(tr("Page not shown"), text);
        return;
    }
    showNotice(text, m_refused.isEmpty() ? m_browser->text() : tr("Open in my browser"));
}

void LoginWindow::showError(const QString &headline, const QString &text, const QString &detail)
{
    m_revealTimer.stop();
    m_loadTimeout.stop();
    m_progress->hide();
    m_notice->hide();
    m_stack->setCurrentWidget(m_message);
    m_message->showError(headline, text, detail); // after it is visible, so that Retry can take the focus
    m_address->showFailed(m_request.authorizeUrl);
}

void LoginWindow::openInBrowser()
{
    if (m_refused.isEmpty()) {
        m_browser->click();
        return;
    }
    if (QDesktopServices::openUrl(m_refused))
        m_notice->hide();
    else
        showNotice(tr("No browser could be opened on this computer."));
}

/// From here on, nothing more is emitted or loaded.
void LoginWindow::finish()
{
    m_finished = true;
    m_loadTimeout.stop();
    m_page->triggerAction(QWebEnginePage::Stop);
    hide();
}

void LoginWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (m_finished)
        return;
    finish();
    Q_EMIT cancelled();
}

void LoginWindow::showNotice(const QString &text, const QString &action)
{
    m_notice->setText(text);
    m_noticeAction->setText(action);
    m_noticeAction->setVisible(!action.isEmpty());
    m_notice->show();
    QAccessibleEvent alert(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LoginWindow::zoom(qreal factor)
{
    m_view->setZoomFactor(factor > 0 ? qBound(0.5, m_view->zoomFactor() * factor, 3.0) : 1.0);
}

} // namespace Gui
