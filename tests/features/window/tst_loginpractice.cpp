// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/superuser.h"
#include "support/practiceserver.h"
#include "support/xvfb.h"
#include "ui/login/engineenvironment.h"
#include "ui/login/loginwindow.h"
#include "ui/login/transientparent.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 30000;
const QUrl kRedirect(u"http://localhost:53682/callback"_s);

void press(const QStringList &keys)
{
    QProcess::execute(u"xdotool"_s, QStringList{u"key"_s} + keys);
}

void type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, text});
}

/// Whether the page is loaded and the named field or button has the focus. Only a test may access the page
/// like this; the program cannot.
bool hasKeysIn(QWebEnginePage &page, const QString &id)
{
    auto focused = std::make_shared<QString>();
    page.runJavaScript(u"document.hasFocus() ? document.activeElement.id : ''"_s,
                       [focused](const QVariant &value) { *focused = value.toString(); });
    return QTest::qWaitFor([&] { return *focused == id; }, 200);
}

/// The login address as the program builds it, with the example challenge of PKCE (RFC 7636, appendix B).
QUrl authorizeUrl(const Support::PracticeServer &server)
{
    QUrl url(server.auth().toString() + "/authorize"_L1);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, server.clientId());
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(kRedirect.toString())));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"account_read%20contact_data%20offline_access"_s);
    query.addQueryItem(u"state"_s, u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    query.addQueryItem(u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    url.setQuery(query);
    return url;
}

} // namespace

/// The login of the journey: the practice account's real pages in the login window, by keyboard only.
class LoginPracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInAndAllowsWithTheKeyboard()
    {
        Support::PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        Gui::LoginWindow window({authorizeUrl(server), kRedirect, 0, {}, {}}, {});
        QSignalSpy redirected(&window, &Gui::LoginWindow::redirectCaught);
        Gui::bringToFront(window);
        window.start();
        QWebEnginePage &page = *window.findChild<QWebEngineView *>()->page();

        QTRY_VERIFY_WITH_TIMEOUT(hasKeysIn(page, u"username"_s), kLong);
        type(server.user());
        press({u"Tab"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasKeysIn(page, u"password"_s), kLong);
        type(u"wrong"_s);
        press({u"Return"_s});
        // The page is shown again with the user name filled in and the focus in the password field.
        QTRY_VERIFY_WITH_TIMEOUT(page.url().path().endsWith("/login"_L1) && !page.isLoading(), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(hasKeysIn(page, u"password"_s), kLong);
        type(server.password());
        press({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasKeysIn(page, u"allow"_s), kLong);
        press({u"Return"_s});

        QTRY_COMPARE_WITH_TIMEOUT(redirected.count(), 1, kLong);
        const QUrlQuery answer(QString::fromLatin1(redirected.first().first().toByteArray()));
        QVERIFY2(answer.hasQueryItem(u"code"_s), qPrintable(answer.queryItemValue(u"error"_s)));
        QCOMPARE(answer.queryItemValue(u"state"_s), u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    Gui::clearInheritedEngineSettings();
    Gui::setEngineSettings(Core::runsAsRoot() ? Gui::Sandbox::Off : Gui::Sandbox::On);
    QApplication app(argc, argv);
    Gui::Style::apply(app, Gui::Style::Scheme::Light);
    LoginPracticeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginpractice.moc"
