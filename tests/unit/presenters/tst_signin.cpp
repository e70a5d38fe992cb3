// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/signin.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;
using Presenters::SignIn;
using Presenters::SignInStep;
using Support::ScriptedServer;

namespace {

const QByteArray kTokens =
    R"({"token_type":"Bearer","access_token":"at","refresh_token":"rt","expires_in":86400})";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A running login and all its signals.
struct Login
{
    explicit Login(const Core::Environment &environment)
        : signIn(environment, clock)
    {
    }
    void start(bool inBrowser) { signIn.start(SignIn::Prompt::AsUsual, inBrowser, 0, {}); }
    [[nodiscard]] Core::Error error() const { return failed.first().first().value<Core::Error>(); }
    [[nodiscard]] bool sawStep(SignInStep step) const
    {
        return std::any_of(steps.begin(), steps.end(), [step](const QList<QVariant> &told) {
            return told.constFirst().value<SignInStep>() == step;
        });
    }

    Support::ManualClock clock;
    SignIn signIn;
    QSignalSpy steps{&signIn, &SignIn::stepChanged};
    QSignalSpy opened{&signIn, &SignIn::browserAddress};
    QSignalSpy preferred{&signIn, &SignIn::browserPreferred};
    QSignalSpy succeeded{&signIn, &SignIn::succeeded};
    QSignalSpy failed{&signIn, &SignIn::failed};
};

} // namespace

/// One login at a time in either way; a shell script replaces the window of the embedded login.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->playBy([](const ScriptedServer::Request &request) {
            return request.method == "POST" ? ScriptedServer::answer(200, kTokens)
                                            : ScriptedServer::answer(404, "{}");
        });
        m_environment = Support::environmentFor(m_server->url({}), {});
        m_environment.redirectPorts = {freePort()};
        Auth::LoginHelper::setProgram(m_folder.filePath(u"nowhere"_s));
    }
    void cleanup() { Auth::LoginHelper::setProgram({}); }

    void opensTheBrowserAfterTheServerResponds()
    {
        Login login(m_environment);
        login.start(true);
        QVERIFY(login.opened.isEmpty());
        QTRY_COMPARE(login.opened.size(), 1);
        QVERIFY(login.sawStep(SignInStep::Reaching));
        bringRedirect(login.opened.first().first().toUrl(), "code=x");
        QTRY_COMPARE(login.succeeded.size(), 1);
        QVERIFY(!login.signIn.isRunning());
    }

    void opensNoBrowserIfTheServerIsUnreachable()
    {
        m_environment.authorizationBase = QUrl(u"http://127.0.0.1:%1/oauth2/default/v1"_s.arg(freePort()));
        Login login(m_environment);
        login.start(true);
        QTRY_COMPARE(login.failed.size(), 1);
        QCOMPARE(login.error().kind, Kind::Network);
        QVERIFY(login.opened.isEmpty());
        QVERIFY(!login.signIn.isRunning());
    }

    void opensNoBrowserIfNoPortIsFree()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_environment.redirectPorts.constFirst()));
        Login login(m_environment);
        login.start(true);
        QTRY_COMPARE(login.failed.size(), 1);
        QCOMPARE(login.error().kind, Kind::Network);
        QVERIFY(login.opened.isEmpty());
        QVERIFY(m_server->requests().isEmpty());
    }

    void canBeCancelledInEveryStep_data()
    {
        QTest::addColumn<SignInStep>("step");
        QTest::newRow("before the browser opens") << SignInStep::Reaching;
        QTest::newRow("in the browser") << SignInStep::Browser;
        QTest::newRow("in the window") << SignInStep::Embedded;
    }
    void canBeCancelledInEveryStep()
    {
        QFETCH(SignInStep, step);
        useHelper("read -r line\nread -r end\n");
        Login login(m_environment);
        login.start(step != SignInStep::Embedded);
        QTRY_VERIFY(login.sawStep(step));
        login.signIn.cancel();
        QTRY_COMPARE(login.failed.size(), 1);
        QCOMPARE(login.error().kind, Kind::Cancelled);
        QCOMPARE(login.opened.size(), step == SignInStep::Browser ? 1 : 0);
        login.start(true);
        QTRY_COMPARE(login.opened.size(), step == SignInStep::Browser ? 2 : 1); // the port is free again
    }

    void usesTheBrowserIfThereIsNoLoginWindow()
    {
        Login login(m_environment);
        QVERIFY(!login.signIn.embeddedPossible());
        login.start(false);
        QTRY_COMPARE(login.opened.size(), 1);
    }

    void usesTheBrowserIfTheLoginWindowDoesNotStart()
    {
        useHelper({});
        QFile program(m_folder.filePath(u"helper"_s));
        QVERIFY(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
        program.write("#!/nowhere/interpreter\n");
        program.close();
        Login login(m_environment);
        login.start(false);
        QTRY_COMPARE(login.opened.size(), 1);
        QVERIFY(login.failed.isEmpty());
    }

    void usesTheBrowserOnRequest()
    {
        useHelper("echo '{\"outcome\":\"browser\"}'\n");
        Login login(m_environment);
        login.start(false);
        QTRY_COMPARE(login.opened.size(), 1);
        QCOMPARE(login.preferred.size(), 1);
        bringRedirect(login.opened.first().first().toUrl(), "code=x");
        QTRY_COMPARE(login.succeeded.size(), 1);
    }

    void reportsACrashedWindowAndAllowsANewLogin_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("crashed") << QByteArray("kill -SEGV $$\n");
        QTest::newRow("killed") << QByteArray("kill -KILL $$\n");
        QTest::newRow("exited without output") << QByteArray("exit 0\n");
        QTest::newRow("invalid output") << QByteArray("echo '{\"outcome\":\"done\"}'\n");
        QTest::newRow("endless output") << QByteArray("cat /dev/zero\n");
    }
    void reportsACrashedWindowAndAllowsANewLogin()
    {
        QFETCH(QByteArray, script);
        useHelper(script);
        Login login(m_environment);
        login.start(false);
        QTRY_COMPARE(login.failed.size(), 1);
        QCOMPARE(login.error().kind, Kind::InvalidResponse);
        QVERIFY(login.error().message.contains("Try again"_L1));
        QVERIFY(login.opened.isEmpty()); // opening a browser automatically would surprise the person again
        QVERIFY(!login.signIn.isRunning());
        useHelper("echo '{\"outcome\":\"cancelled\"}'\n");
        login.start(false);
        QTRY_COMPARE(login.failed.size(), 2);
        QCOMPARE(login.failed.last().first().value<Core::Error>().kind, Kind::Cancelled);
    }

    void ignoresTheRedirectOfAnotherLogin()
    {
        useHelper("echo '{\"outcome\":\"redirect\",\"query\":\"code=x&state=guessed\"}'\n");
        Login login(m_environment);
        login.start(false);
        QTRY_COMPARE(login.failed.size(), 1);
        QCOMPARE(login.error().kind, Kind::InvalidResponse);
        QVERIFY(m_server->requests().isEmpty()); // its code is not used
    }

    void raisesTheWindowInsteadOfStartingASecondLogin()
    {
        useHelper("read -r line\nread -r again\nprintf '%s' \"$again\" > '" +
                  m_folder.filePath(u"heard"_s).toUtf8() + "'\necho '{\"outcome\":\"cancelled\"}'\n");
        Login login(m_environment);
        login.start(false);
        login.start(false);
        QTRY_COMPARE(login.failed.size(), 1);
        QFile heard(m_folder.filePath(u"heard"_s));
        QVERIFY(heard.open(QIODevice::ReadOnly));
        QCOMPARE(heard.readAll(), QByteArray(R"({"command":"raise"})"));
        QCOMPARE(login.steps.size(), 1);
    }

    void keepsTheBrowserLoginIfASecondOneIsRequested()
    {
        Login login(m_environment);
        login.start(true);
        QTRY_COMPARE(login.opened.size(), 1);
        login.start(true);
        login.start(false);
        bringRedirect(login.opened.first().first().toUrl(), "code=x");
        QTRY_COMPARE(login.succeeded.size(), 1);
        QCOMPARE(login.opened.size(), 1);
    }

private:
    void useHelper(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"helper"_s);
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        Auth::LoginHelper::setProgram(path);
    }

    static void bringRedirect(const QUrl &address, const QByteArray &answer)
    {
        const QUrlQuery sent(address.query(QUrl::FullyEncoded));
        const QUrl redirect(sent.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        auto *browser = new QTcpSocket;
        QObject::connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
        browser->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
        browser->write("GET /callback?" + answer + "&state=" + sent.queryItemValue(u"state"_s).toLatin1() +
                       " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
    }

    std::unique_ptr<ScriptedServer> m_server;
    Core::Environment m_environment;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
