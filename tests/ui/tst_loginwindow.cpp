// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/superuser.h"
#include "support/scriptedserver.h"
#include "support/xvfb.h"
#include "ui/login/addressline.h"
#include "ui/login/engineenvironment.h"
#include "ui/login/loginwindow.h"
#include "ui/login/transientparent.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
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

/// Receives the addresses that the program opens in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_SLOT void open(const QUrl &address) { opened.append(address); }
    QList<QUrl> opened;
};

/// A page whose script reports the result of its attempts by requesting /told?yes or /told?no.
class CuriousServer : public ScriptedServer
{
public:
    explicit CuriousServer(const QByteArray &script)
    {
        playBy([script](const Request &request) {
            if (request.target == "/download")
                return answer(200, "MZ", "application/octet-stream",
                              "Content-Disposition: attachment; filename=\"virus.exe\"\r\n");
            if (request.target == "/locked")
                return answer(401, "no", "text/plain", "WWW-Authenticate: Basic realm=\"x\"\r\n");
            if (request.target != "/")
                return answer(200, "x", "text/html");
            return html("Hello<script>const tell=t=>fetch('/told?'+t);const yes=()=>tell('yes'),"
                        "no=()=>tell('no');setTimeout(()=>{try{" +
                        script + "}catch(e){no()}},300)</script>");
        });
    }
    [[nodiscard]] QByteArray told() const
    {
        for (const Request &request : requests()) {
            if (request.target.startsWith("/told?"))
                return request.target.mid(6);
        }
        return {};
    }
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator entry(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         entry.hasNext();)
        files.append(entry.next());
    return files;
}

QImage picture(Gui::AddressLine &line, const QString &address)
{
    line.showPage(QUrl(address));
    return line.grab().toImage();
}

/// The login window in this process, with a page from a test server.
struct Shown
{
    explicit Shown(const QUrl &page)
        : window({page, kRedirect, 0, {}, {}}, {})
        , redirected(&window, &Gui::LoginWindow::redirectCaught)
        , cancelled(&window, &Gui::LoginWindow::cancelled)
        , browserRequested(&window, &Gui::LoginWindow::browserRequested)
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
    QSignalSpy browserRequested;
};

} // namespace

class LoginWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePageAndItsHost()
    {
        ScriptedServer server;
        server.play({html("<title>Not our title</title>Hello")});
        Shown shown(server.url(u"/authorize"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(shown.address().contains(u"127.0.0.1:%1"_s.arg(server.port())));
        QVERIFY(shown.address().contains("practice account"_L1));
        QCOMPARE(shown.window.windowTitle(), u"Log in to Constant Contact"_s);
    }

    void hasAccessibleNames()
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
        QSignalSpy redirected(&window, &Gui::LoginWindow::redirectCaught);
        window.show();
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(redirected.count(), 1, kLong);
        QCOMPARE(redirected.first().first().toByteArray(), QByteArray("code=a%2Bb%20c&state=x"));
        QVERIFY(!window.isVisible());
        QVERIFY(!redirectPort.hasPendingConnections());
    }

    void reportsAResponseWithoutContent()
    {
        ScriptedServer server;
        server.play({redirectTo(kRedirect.toEncoded())});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("without a valid response"_L1), kLong);
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

    void refusesNavigationToAnotherHostAndKeepsThePage_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("script") << QByteArray("location='https://evil.example.org/'")
                                << u"evil.example.org"_s;
        QTest::newRow("Google's sign-in")
            << QByteArray("location='https://accounts.google.com/'") << u"Google"_s;
        QTest::newRow("alert") << QByteArray("alert('<b>Hello</b>')") << u"<b>Hello</b>"_s;
        QTest::newRow("question") << QByteArray("if(confirm('Really?'))location='https://yes.example.org/'")
                                  << u"Really?"_s;
    }
    void refusesNavigationToAnotherHostAndKeepsThePage()
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
        QCOMPARE(shown.part<QPushButton>("loginNoticeAction"_L1)->text(), u"Open in my browser"_s);
        QCOMPARE(visibleWindows(), 1);
    }

    void disablesFeaturesThatALoginPageDoesNotNeed_data()
    {
        using S = QWebEngineSettings;
        QTest::addColumn<QWebEngineSettings::WebAttribute>("attribute");
        QTest::newRow("local files") << S::LocalContentCanAccessFileUrls;
        QTest::newRow("remote URLs from local files") << S::LocalContentCanAccessRemoteUrls;
        QTest::newRow("windows opened by scripts") << S::JavascriptCanOpenWindows;
        QTest::newRow("dropped URLs") << S::NavigateOnDropEnabled;
        QTest::newRow("PDF") << S::PdfViewerEnabled;
        QTest::newRow("WebGL") << S::WebGLEnabled;
        QTest::newRow("plugins") << S::PluginsEnabled;
        QTest::newRow("full screen") << S::FullScreenSupportEnabled;
        QTest::newRow("screen capture") << S::ScreenCaptureEnabled;
        QTest::newRow("clipboard access") << S::JavascriptCanAccessClipboard;
        QTest::newRow("clipboard pasting") << S::JavascriptCanPaste;
        QTest::newRow("mixed content") << S::AllowRunningInsecureContent;
        QTest::newRow("DNS prefetch") << S::DnsPrefetchEnabled;
        QTest::newRow("hyperlink auditing") << S::HyperlinkAuditingEnabled;
        QTest::newRow("location on insecure pages") << S::AllowGeolocationOnInsecureOrigins;
    }
    void disablesFeaturesThatALoginPageDoesNotNeed()
    {
        QFETCH(QWebEngineSettings::WebAttribute, attribute);
        ScriptedServer server;
        Shown shown(server.url(u"/"_s));
        QVERIFY(!shown.view()->page()->settings()->testAttribute(attribute));
    }

    void profileStoresNothingAndRunsNoScripts()
    {
        ScriptedServer server;
        Shown shown(server.url(u"/"_s));
        QWebEnginePage *page = shown.view()->page();
        QVERIFY(page->profile()->isOffTheRecord());
        QVERIFY(page->profile() != QWebEngineProfile::defaultProfile());
        QCOMPARE(page->profile()->httpCacheType(), QWebEngineProfile::MemoryHttpCache);
        QCOMPARE(page->profile()->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
        QVERIFY(page->scripts().isEmpty() && page->profile()->scripts()->isEmpty());
        QCOMPARE(page->webChannel(), nullptr);
        QVERIFY(!page->devToolsPage() && !page->inspectedPage());
        const QWebEngineSettings &settings = *page->settings();
        QVERIFY(settings.testAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly));
        QCOMPARE(settings.unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
    }

    void confinesAHostilePage_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char *name, const QByteArray &script) { QTest::newRow(name) << script; };
        row("window", "window.open('https://evil.example.org/')?yes():no()");
        row("empty window", "window.open('about:blank')?yes():no()");
        row("a hundred windows", "for(i=0;i<100;i++)if(window.open('/x','w'+i))yes();no()");
        row("download", "a=document.createElement('a');a.href='/download';a.download='x';a.click();"
                        "setTimeout(no,500)");
        row("navigation to a download", "location='/download';setTimeout(no,500)");
        row("generated download",
            "a=document.createElement('a');a.href='data:text/plain,x';a.download='x';a.click();"
            "setTimeout(no,500)");
        row("camera", "navigator.mediaDevices.getUserMedia({video:true,audio:true}).then(yes,no)");
        row("the screen", "navigator.mediaDevices.getDisplayMedia().then(yes,no)");
        row("location", "navigator.geolocation.getCurrentPosition(yes,no)");
        row("notifications", "Notification.requestPermission().then(p=>p=='granted'?yes():no())");
        row("the clipboard", "navigator.clipboard.readText().then(yes,no)");
        row("clipboard with execCommand", "document.execCommand('paste')?yes():no()");
        row("persistent storage", "navigator.storage.persist().then(p=>p?yes():no())");
        row("a protocol", "navigator.registerProtocolHandler('web+x',location.origin+'/?%s','x');"
                          "setTimeout(no,300)");
        row("full screen", "document.documentElement.requestFullscreen().then(yes,no)");
        row("printing", "window.print();setTimeout(no,500)");
        row("graphics", "document.createElement('canvas').getContext('webgl')?yes():no()");
        row("HTTP authentication", "fetch('/locked').then(r=>r.status==401?no():yes())");
        row("file", "location='file:///etc/passwd';setTimeout(no,500)");
        row("file in a frame",
            "f=document.createElement('iframe');f.src='file:///etc/passwd';document.body.append(f);"
            "setTimeout(()=>{try{f.contentDocument.body.innerText.includes('root')?yes():no()}catch(e){no()}"
            "},500)");
        row("data URL", "location='data:text/html,x';setTimeout(no,500)");
        row("http", "location='http://evil.example.org/';setTimeout(no,500)");
        row("another program", "location='mailto:jane@example.com';setTimeout(no,500)");
        row("unknown program", "location='x-evil:run';setTimeout(no,500)");
        row("view-source", "location='view-source:'+location.href;setTimeout(no,500)");
        row("the engine's pages", "location='chrome://gpu';setTimeout(no,500)");
        row("WebSocket to this computer", "s=new WebSocket('ws://localhost:22');s.onopen=yes;s.onerror=no");
        row("the title", "document.title='Listwell: enter your keychain password';setTimeout(no,300)");
        row("closing the window", "window.close();setTimeout(no,300)");
        row("moving the window", "moveTo(0,0);resizeTo(10,10);setTimeout(no,300)");
    }
    void confinesAHostilePage()
    {
        QFETCH(QByteArray, script);
        CuriousServer server(script);
        const Browser browser;
        const QStringList before = filesBelow(QDir::homePath());
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!server.told().isEmpty(), kLong);
        QCOMPARE(server.told(), QByteArray("no"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QCOMPARE(visibleWindows(), 1);
        QVERIFY(browser.opened.isEmpty());
        QCOMPARE(filesBelow(QDir::homePath()), before);
        QCOMPARE(shown.window.windowTitle(), u"Log in to Constant Contact"_s);
        QVERIFY(shown.window.width() > 300);
        QCOMPARE(shown.redirected.count() + shown.cancelled.count() + shown.browserRequested.count(), 0);
        // The page is still usable.
        const auto asked = server.requests().size();
        QTest::mouseClick(shown.part<QToolButton>("loginReload"_L1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > asked, kLong);
    }

    void opensNoFileChooser()
    {
        ScriptedServer server;
        server.play({html("<input type=file style='position:fixed;inset:0;width:100%;height:100%' "
                          "onclick='setTimeout(()=>fetch(\"/clicked?\"+this.files.length),500)'>")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const QPoint middle = shown.view()->mapTo(&shown.window, shown.view()->rect().center());
        const auto clickUntilTold = [&] {
            QTest::mouseClick(shown.window.windowHandle(), Qt::LeftButton, {}, middle);
            return server.requests().constLast().target.startsWith("/clicked");
        };
        QTRY_VERIFY_WITH_TIMEOUT(clickUntilTold(), kLong);
        QCOMPARE(server.requests().constLast().target, QByteArray("/clicked?0"));
        QCOMPARE(visibleWindows(), 1);
    }

    void contextMenuOffersOnlyEditing()
    {
        ScriptedServer server;
        server.play({html("<input value=word style='position:fixed;inset:0;width:100%;height:50%'>"
                          "<img src='/picture' style='position:fixed;top:60%'>")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto menu = [&] { return shown.view()->findChild<QMenu *>(); };
        const QPoint place =
            shown.view()->mapToGlobal(QPoint(shown.view()->width() / 2, shown.view()->height() / 4));
        const auto clickUntilShown = [&] {
            QProcess::execute(u"xdotool"_s, {u"mousemove"_s, QString::number(place.x()),
                                             QString::number(place.y()), u"click"_s, u"3"_s});
            return QTest::qWaitFor([&] { return menu() != nullptr; }, 1000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(clickUntilShown(), kLong);
        QList<QAction *> offered = menu()->actions();
        offered.removeIf([](const QAction *action) { return action->isSeparator(); });
        const QList<QAction *> wanted{shown.view()->pageAction(QWebEnginePage::Cut),
                                      shown.view()->pageAction(QWebEnginePage::Copy),
                                      shown.view()->pageAction(QWebEnginePage::Paste),
                                      shown.view()->pageAction(QWebEnginePage::SelectAll)};
        QCOMPARE(offered, wanted);
        menu()->close();
    }

    void opensALinkInTheBrowserOnlyAfterAClickOnItsButton()
    {
        ScriptedServer server;
        server.play({html("<a href='https://help.example.org/' style='position:fixed;inset:0'>Help</a>")});
        Browser browser;
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const QPoint middle = shown.view()->mapTo(&shown.window, shown.view()->rect().center());
        const auto clickUntilTold = [&] {
            QTest::mouseClick(shown.window.windowHandle(), Qt::LeftButton, {}, middle);
            return shown.notice().contains("help.example.org"_L1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(clickUntilTold(), kLong);
        QVERIFY(browser.opened.isEmpty());
        QTest::mouseClick(shown.part<QPushButton>("loginNoticeAction"_L1), Qt::LeftButton);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://help.example.org/"_s)});
        QCOMPARE(shown.browserRequested.count(), 0);
    }

    void reportsATimeout_data()
    {
        QTest::addColumn<QByteArray>("trickle");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("one byte at a time") << QByteArray("X");
    }
    void reportsATimeout()
    {
        QFETCH(QByteArray, trickle);
        ScriptedServer server;
        server.play({{"HTTP/1.1 200 OK\r\n", ScriptedServer::Answer::Then::KeepOpen, trickle}});
        Shown shown(server.url(u"/"_s));
        shown.window.setLoadTimeout(std::chrono::milliseconds(1500));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("did not respond in time"_L1), kLong);
        QVERIFY(shown.part<QPushButton>("loginRetry"_L1)->isVisible());
        server.play({html("Hello")});
        shown.window.setLoadTimeout(std::chrono::milliseconds(kLong));
        QTest::mouseClick(shown.part<QPushButton>("loginRetry"_L1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view()->isVisible(), kLong);
    }

    void reportsThatADownloadIsNotALoginPage()
    {
        CuriousServer server({});
        Shown shown(server.url(u"/download"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.part<QPushButton>("loginRetry"_L1)->isVisible(), kLong);
        QVERIFY(!shown.message().isEmpty());
    }

    void showsTheRealHostOfAnAddressWithUserName()
    {
        ScriptedServer server;
        server.play({redirectTo("https://login.constantcontact.com@evil.example.org/")});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("evil.example.org"_L1), kLong);
        QVERIFY(!shown.message().contains("login.constantcontact.com"_L1));
    }

    void removesControlCharactersFromDialogTexts()
    {
        ScriptedServer server;
        server.play({html(
            QString(u"Hello<script>setTimeout(()=>alert('\\u202e\\u2066gnp\\u0007.exe'),500)</script>"_s)
                .toUtf8())});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.notice().contains("gnp.exe"_L1), kLong);
        for (const char16_t mark : {u'\u202e', u'\u2066', u'\u0007'})
            QVERIFY(!shown.notice().contains(QChar(mark)));
    }

    void keepsTheEndOfALongHostVisible()
    {
        Gui::AddressLine line;
        line.resize(320, 36);
        const QString filling = u"login.constantcontact.com."_s.repeated(7);
        const QImage long1 = picture(line, "https://a."_L1 + filling + "evil.example.org/"_L1);
        const QImage long2 = picture(line, "https://b."_L1 + filling + "evil.example.org/"_L1);
        const QImage long3 = picture(line, "https://a."_L1 + filling + "evil.example.com/"_L1);
        QVERIFY(long1 == long2); // the beginning is elided …
        QVERIFY(long1 != long3); // … and never the end, which identifies the server
    }

    void showsAnInternationalHostInAscii_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("look-alike letters") << u"login.constantc\u043entact.com"_s;
        QTest::newRow("right to left") << u"\u05d0\u05d1\u05d2.example.org"_s;
    }
    void showsAnInternationalHostInAscii()
    {
        QFETCH(QString, host);
        Gui::AddressLine line;
        line.showPage(QUrl("https://"_L1 + host + "/constantcontact.com"_L1));
        const QString shown = line.toolTip();
        QVERIFY2(shown.contains("xn--"_L1), qPrintable(shown));
        QVERIFY(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c < u'\x7f' && c > u' '; }));
        QVERIFY(line.text().contains(shown));
        QVERIFY(!line.text().contains("/constantcontact.com"_L1));
    }

    void refusesAnUntrustedCertificate()
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
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("does not trust"_L1), kLong);
        QVERIFY(!shown.view()->isVisible());
        QVERIFY(shown.address().contains("Not connected"_L1));
    }

    void showsAtMostThreeDialogs()
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

    void loadsNothingFromOtherServersOnThisComputer()
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

    void reportsAnUnreachableServerAndRetries()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Shown shown(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains("is not responding"_L1), kLong);
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

    void showsItsOwnMessageIfTheServersErrorPageIsEmpty()
    {
        ScriptedServer server;
        server.play({html({}, 500)});
        Shown shown(server.url(u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shownText("loginDetail"_L1).contains("HTTP 500"_L1), kLong);
    }

    void reportsACrashOfTheRenderProcess()
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

    void reloadsWithKeyAndButton()
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

    void reportsCancelledOnceForEveryWayOfClosing_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"close"_s, u"escape"_s, u"button"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void reportsCancelledOnceForEveryWayOfClosing()
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
        QCOMPARE(shown.cancelled.count() + shown.browserRequested.count() + shown.redirected.count(), 1);
    }

    void requestsTheBrowserOnce()
    {
        ScriptedServer server;
        Shown shown(server.url(u"/"_s));
        QTest::mouseClick(shown.part<QPushButton>("loginBrowser"_L1), Qt::LeftButton);
        QCOMPARE(shown.browserRequested.count(), 1);
        shown.window.close();
        QCOMPARE(shown.cancelled.count(), 0);
    }
};

int main(int argc, char *argv[])
{
    // A home folder and a temporary folder that no other test uses, so that any file there comes from the
    // page.
    const QTemporaryDir home;
    QDir(home.path()).mkdir(u"tmp"_s);
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("TMPDIR", QFile::encodeName(home.filePath(u"tmp"_s)));
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    Gui::clearInheritedEngineSettings();
    Gui::setEngineSettings(Core::runsAsRoot() ? Gui::Sandbox::Off : Gui::Sandbox::On);
    QApplication app(argc, argv);
    Gui::Style::apply(app, Gui::Style::Scheme::Light);
    LoginWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginwindow.moc"
