#include "support/scriptedserver.h"
#include "support/xvfb.h"
#include "ui/login/engineenvironment.h"
#include "ui/login/loginwindow.h"
#include "ui/login/windowover.h"
#include "ui/parts/style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWebEngineView>
#include <QWindow>

#include <csignal>

using namespace Qt::StringLiterals;
using Support::ScriptedServer;

namespace {

const QUrl kRedirect(u"http://localhost:53682/callback"_s);
constexpr int kLong = 20000; ///< the engine's first page takes seconds on a busy machine

ScriptedServer::Answer html(const QByteArray &body, int status = 200)
{
    return ScriptedServer::answer(status, body, "text/html");
}

ScriptedServer::Answer redirectTo(const QByteArray &address)
{
    return ScriptedServer::answer(302, {}, {}, "Location: " + address + "\r\n");
}

qsizetype visibleWindows()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::count_if(windows.begin(), windows.end(),
                         [](const QWidget *widget) { return widget->isVisible(); });
}

/// The window with a page from our own server, in this process.
struct Shown
{
    explicit Shown(const QUrl &page)
        : window({page, kRedirect, 0, {}, {}}, {})
        , redirected(&window, &Gui::LoginWindow::redirected)
        , cancelled(&window, &Gui::LoginWindow::cancelled)
        , browserWanted(&window, &Gui::LoginWindow::browserWanted)
    {
        Gui::bringToFront(window);
        window.start();
    }

    template <typename T> T *part(QLatin1StringView name) { return window.findChild<T *>(name); }
    QWebEngineView *view() { return window.findChild<QWebEngineView *>(); }
    QString address() { return part<QLabel>("loginAddress"_L1)->text(); }
    QString message() { return shownText("loginMessage"_L1); }
    QString notice() { return shownText("bannerText"_L1); }
    QString shownText(QLatin1StringView name)
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    Gui::LoginWindow window;
    QSignalSpy redirected;
    QSignalSpy cancelled;
    QSignalSpy browserWanted;
};

} // namespace

class TestLoginWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePageAndWhereItComesFrom()
    {
        ScriptedServer server;
        server.play({html("<title>Not our title</title>Hello")});
        Shown shown(server.url(u"/authorize"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(shown.address().contains(u"127.0.0.1:%1"_s.arg(server.port())));
        QVERIFY(shown.address().contains("practice account"_L1));
        QCOMPARE(shown.window.windowTitle(), u"Sign in to Constant Contact"_s);
    }

    void hasNamesForThoseWhoCannotSeeIt()
    {
        ScriptedServer server;
        Shown shown(server.url(u"/"_s));
        for (const auto name :
             {"loginAddress"_L1, "loginReload"_L1, "loginProgress"_L1, "loginNoticeDismiss"_L1})
            QVERIFY2(!shown.part<QWidget>(name)->accessibleName().isEmpty(), name.data());
        for (const auto name : {"loginBrowser"_L1, "loginCancel"_L1, "loginRetry"_L1})
            QVERIFY2(!shown.part<QPushButton>(name)->text().isEmpty(), name.data());
    }

    void catchesTheRedirectBeforeAnyConnection()
    {
        QTcpServer redirectPort;
        QVERIFY(redirectPort.listen(QHostAddress::LocalHost));
        const QUrl redirect(u"http://127.0.0.1:%1/callback"_s.arg(redirectPort.serverPort()));
        ScriptedServer server;
        server.play({redirectTo(redirect.toEncoded() + "?code=a%2Bb%20c&state=x")});
        Gui::LoginWindow window({server.url(u"/authorize"_s), redirect, 0, {}, {}}, {});
        QSignalSpy redirected(&window, &Gui::LoginWindow::redirected);
        window.show();
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(redirected.count(), 1, kLong);
        QCOMPARE(redirected.first().first().toByteArray(), QByteArray("code=a%2Bb%20c&state=x"));
        QVERIFY(!window.isVisible());
        QVERIFY(!redirectPort.hasPendingConnections());
    }

    void saysThatAnAnswerWithoutContentIsNone()
    {
        ScriptedServer server;
        server.play({redirectTo(kRedirect.toEncoded())});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("without an answer"_L1), kLong);
        QCOMPARE(shown.redirected.count(), 0);
    }

    void refusesToStartOnAnotherHost()
    {
        ScriptedServer server;
        server.play({redirectTo("https://evil.example.org/login")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("evil.example.org"_L1), kLong);
        QVERIFY(shown.part<QPushButton>("loginBrowser"_L1)->isVisible());
    }

    void refusesToGoToAnotherHostAndKeepsThePage_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("script") << QByteArray("location='https://evil.example.org/'")
                                << u"evil.example.org"_s;
        QTest::newRow("Google's sign-in")
            << QByteArray("location='https://accounts.google.com/'") << u"Google"_s;
        QTest::newRow("alert") << QByteArray("alert('<b>Hello</b>')") << u"“<b>Hello</b>”"_s;
        QTest::newRow("question") << QByteArray("if(confirm('Really?'))location='https://yes.example.org/'")
                                  << u"“Really?”"_s;
    }
    void refusesToGoToAnotherHostAndKeepsThePage()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        ScriptedServer server;
        server.play({html("Hello<script>setTimeout(()=>{" + script + "},500)</script>")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.notice().contains(said), kLong);
        QVERIFY(shown.view()->isVisible());
        QVERIFY(!shown.notice().contains("yes.example.org"_L1));
        QCOMPARE(visibleWindows(), 1);
        QTest::mouseClick(shown.part<QPushButton>("loginNoticeDismiss"_L1), Qt::LeftButton);
        QCOMPARE(shown.notice(), QString());
    }

    void opensNoNewWindow()
    {
        ScriptedServer server;
        server.play({html("<a href='https://help.example.org/' target=_blank "
                          "style='position:fixed;inset:0'>Help</a>")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const QPoint middle = shown.view()->mapTo(&shown.window, shown.view()->rect().center());
        const auto clickUntilTold = [&] {
            QTest::mouseClick(shown.window.windowHandle(), Qt::LeftButton, {}, middle);
            return shown.notice().contains("help.example.org"_L1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(clickUntilTold(), kLong);
        QCOMPARE(shown.part<QPushButton>("loginNoticeAction"_L1)->text(), u"Open it in my browser"_s);
        QCOMPARE(visibleWindows(), 1);
    }

    void refusesACertificateThatNobodyVouchesFor()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"certificate"_s);
        const QString key = folder.filePath(u"key"_s);
        QCOMPARE(
            QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                             u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                                             key, u"-out"_s, certificate}),
            0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        auto settings = QSslConfiguration::defaultConfiguration();
        settings.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        settings.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        QSslServer server;
        server.setSslConfiguration(settings);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Shown shown(QUrl(u"https://localhost:%1/"_s.arg(server.serverPort())));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("nobody that this computer trusts"_L1), kLong);
        QVERIFY(!shown.view()->isVisible());
        QVERIFY(shown.address().contains("Not connected"_L1));
    }

    void tellsAtMostThreeDialogs()
    {
        ScriptedServer server;
        server.play({html("Hello<script>for(i=1;i<9;i++)alert('Number '+i);fetch('/done')</script>")});
        Shown shown(server.url(u"/"_s));
        const auto isDone = [&] {
            return std::any_of(server.requests().begin(), server.requests().end(),
                               [](const auto &request) { return request.target == "/done"; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), kLong);
        QTRY_COMPARE(shown.notice().contains("Number 3"_L1), true);
    }

    void loadsNothingFromElsewhereOnThisComputer()
    {
        ScriptedServer other;
        ScriptedServer server;
        server.play({html("<img src='" + other.url(u"/a.png"_s).toEncoded() + "'><iframe src='" +
                          other.url(u"/frame"_s).toEncoded() + "'></iframe><script>fetch('" +
                          other.url(u"/x"_s).toEncoded() +
                          "',{mode:'no-cors'}).catch(()=>fetch('/done'))</script>")});
        Shown shown(server.url(u"/"_s));
        const auto isDone = [&] {
            return std::any_of(server.requests().begin(), server.requests().end(),
                               [](const auto &request) { return request.target == "/done"; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), kLong);
        QCOMPARE(other.requests().size(), 0);
    }

    void saysThatTheServerDoesNotAnswerAndTriesAgain()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Shown shown(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("does not answer"_L1), kLong);
        QVERIFY(!shown.address().contains("practice account"_L1));
        QVERIFY(!shown.view()->isVisible());

        QVERIFY(closed.listen(QHostAddress::LocalHost, port));
        QTest::mouseClick(shown.part<QPushButton>("loginRetry"_L1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(closed.hasPendingConnections(), kLong);
    }

    void showsTheServersOwnErrorPage()
    {
        ScriptedServer server;
        server.play({html("Wrong password", 401)});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QCOMPARE(shown.message(), QString());
    }

    void speaksWhereTheServersErrorIsSilent()
    {
        ScriptedServer server;
        server.play({html({}, 500)});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shownText("loginDetail"_L1).contains("HTTP 500"_L1), kLong);
    }

    void tellsWhenThePartThatShowsThePageCrashes()
    {
        ScriptedServer server;
        server.play({html("Hello")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        const qint64 pid = shown.view()->page()->renderProcessPid();
        QVERIFY(pid > 0);
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("ended unexpectedly"_L1), kLong);
        QTest::mouseClick(shown.part<QPushButton>("loginRetry"_L1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
    }

    void reloadsByKeyAndButton()
    {
        ScriptedServer server;
        server.play({html("Hello")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        const auto before = server.requests().size();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.window.windowHandle(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > before, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.view()->page()->isLoading(), kLong);
        const auto between = server.requests().size();
        QTest::mouseClick(shown.part<QToolButton>("loginReload"_L1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > between, kLong);
    }

    void isCancelledOnceByAnyWayOut_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"close"_s, u"escape"_s, u"button"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void isCancelledOnceByAnyWayOut()
    {
        QFETCH(QString, way);
        ScriptedServer server;
        server.play({html("Hello")});
        Shown shown(server.url(u"/"_s));
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        if (way == "close"_L1)
            shown.window.close();
        else if (way == "escape"_L1)
            QTest::keyClick(shown.window.windowHandle(), Qt::Key_Escape);
        else
            QTest::mouseClick(shown.part<QPushButton>("loginCancel"_L1), Qt::LeftButton);
        QCOMPARE(shown.cancelled.count(), 1);
        shown.window.close();
        QCOMPARE(shown.cancelled.count() + shown.browserWanted.count() + shown.redirected.count(), 1);
    }

    void asksForTheBrowserOnce()
    {
        ScriptedServer server;
        Shown shown(server.url(u"/"_s));
        QTest::mouseClick(shown.part<QPushButton>("loginBrowser"_L1), Qt::LeftButton);
        QCOMPARE(shown.browserWanted.count(), 1);
        shown.window.close();
        QCOMPARE(shown.cancelled.count(), 0);
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    Gui::forgetForeignEngineSettings();
    Gui::setEngineSettings(Gui::runsAsRoot() ? Gui::Sandbox::Off : Gui::Sandbox::On);
    QApplication app(argc, argv);
    Gui::Style::apply(app, Gui::Style::Scheme::Light);
    TestLoginWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginwindow.moc"
