// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationattempt.h"
#include "auth/tokenrequest.h"
#include "net/httpclient.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;

namespace {

const QByteArray kTokens =
    R"({"token_type":"Bearer","access_token":"at-secret","refresh_token":"rt-secret","expires_in":86400})";

QStringList &printed()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    printed().append(line);
}

QByteArray interpretReply(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    QSignalSpy over(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    (void)QTest::qWaitFor([&over] { return over.size() == 1; });
    return answer;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

/// Measured defects of QtNetworkAuth 6.4.2, one per test: each test verifies that the defect does not affect
/// us.
class AuthorizationAttemptLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void usesPkce();
    void stateIsNotPredictableFromTheClock();
    void errorWithoutTheStateDoesNotEndALogin();
    void sendsTheCodeEncodedOnce();
    void encodesAPlusInATokenAndSendsOnlyRequiredParameters();
    void reportsAnInvalidToken_data();
    void reportsAnInvalidToken();
    void canRefreshAgainAfterAFailedRefresh();
    void acceptsTheRedirectOnlyOnLoopbackAtItsExactAddress();
    void timesOutIfTheTokenServerDoesNotRespond();
    void leaksNoReply();
    void logsNothingOfALogin_data();
    void logsNothingOfALogin();

private:
    struct SignIn
    {
        SignIn(const Core::Environment &environment, const Core::Clock &clock)
            : attempt(environment, clock)
            , sent(attempt.authorizeUrl()->query(QUrl::FullyEncoded))
            , state(sent.queryItemValue(u"state"_s).toLatin1())
        {
        }
        Auth::AuthorizationAttempt attempt;
        QUrlQuery sent;
        QByteArray state;
    };
    [[nodiscard]] QByteArray formSent() const { return m_server->requests().constLast().body; }

    std::unique_ptr<ScriptedServer> m_server;
    Core::Environment m_environment;
    Support::ManualClock m_clock;
};

void AuthorizationAttemptLibraryTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->play({ScriptedServer::answer(200, kTokens)});
    m_environment = Support::environmentFor(m_server->url({}), {});
    m_environment.redirectPorts = {freePort()};
}

// QtNetworkAuth: no PKCE.
void AuthorizationAttemptLibraryTest::usesPkce()
{
    SignIn login(m_environment, m_clock);
    QCOMPARE(login.sent.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    auto finishing = login.attempt.finish(30s);
    QVERIFY(login.attempt.redirectArrived("code=abc&state=" + login.state));
    QVERIFY(awaitResult(std::move(finishing))->ok());
    const QByteArray verifier = formSent().mid(formSent().indexOf("code_verifier=") + 14);
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             login.sent.queryItemValue(u"code_challenge"_s).toLatin1());
}

// QtNetworkAuth: eight letters from a generator seeded with the current millisecond, reused for the next
// login.
void AuthorizationAttemptLibraryTest::stateIsNotPredictableFromTheClock()
{
    QSet<QByteArray> states;
    for (int i = 0; i < 100; ++i) {
        const SignIn login(m_environment, m_clock); // several within one millisecond
        QCOMPARE(login.state.size(), 43);           // 256 bits
        states.insert(login.state);
    }
    QCOMPARE(states.size(), 100);
}

// QtNetworkAuth: accepts a response with `error=` whatever its state.
void AuthorizationAttemptLibraryTest::errorWithoutTheStateDoesNotEndALogin()
{
    SignIn login(m_environment, m_clock);
    QVERIFY(login.attempt.listen());
    auto finishing = login.attempt.finish(30s);
    const auto port = static_cast<quint16>(login.attempt.redirectUri().port());
    const QByteArray rest = " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
    QVERIFY(interpretReply(port, "GET /callback?error=access_denied" + rest).startsWith("HTTP/1.1 400"));
    QVERIFY(interpretReply(port, "GET /callback?error=access_denied&state=guessed" + rest)
                .startsWith("HTTP/1.1 400"));
    QVERIFY(
        interpretReply(port, "GET /callback?code=x&state=" + login.state + rest).startsWith("HTTP/1.1 200"));
    QVERIFY(awaitResult(std::move(finishing))->ok());
}

// QtNetworkAuth: sends `4%2F0A%2Bb` as `4%252F0A%252Bb`.
void AuthorizationAttemptLibraryTest::sendsTheCodeEncodedOnce()
{
    SignIn login(m_environment, m_clock);
    auto finishing = login.attempt.finish(30s);
    QVERIFY(login.attempt.redirectArrived("code=4%2F0A%2Bb&state=" + login.state));
    QVERIFY(awaitResult(std::move(finishing))->ok());
    QVERIFY2(formSent().contains("&code=4%2F0A%2Bb&"), formSent().constData());
}

// QtNetworkAuth: does not encode the plus, and adds an empty client_secret and a redirect_uri.
void AuthorizationAttemptLibraryTest::encodesAPlusInATokenAndSendsOnlyRequiredParameters()
{
    Net::HttpClient http;
    Auth::TokenRequest request(m_environment, http, m_clock);
    QVERIFY(awaitResult(request.refresh(Core::Secret("rt+a/b=")))->ok());
    QCOMPARE(formSent(),
             QByteArray("grant_type=refresh_token&client_id=5f1d-client&refresh_token=rt%2Ba%2Fb%3D"));
}

void AuthorizationAttemptLibraryTest::reportsAnInvalidToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("401") << 401;
}

// QtNetworkAuth: emits no signal.
void AuthorizationAttemptLibraryTest::reportsAnInvalidToken()
{
    QFETCH(int, status);
    m_server->play({ScriptedServer::answer(status, R"({"error":"invalid_grant"})")});
    Net::HttpClient http;
    Auth::TokenRequest request(m_environment, http, m_clock);
    QCOMPARE(awaitResult(request.refresh(Core::Secret("rt")))->error().kind, Kind::Unauthorized);
}

// QtNetworkAuth: stays in the state "refreshing" after a failure.
void AuthorizationAttemptLibraryTest::canRefreshAgainAfterAFailedRefresh()
{
    m_server->play(
        {ScriptedServer::answer(503, "{}"), ScriptedServer::closed(), ScriptedServer::answer(200, kTokens)});
    Net::HttpClient http;
    Auth::TokenRequest request(m_environment, http, m_clock);
    QCOMPARE(awaitResult(request.refresh(Core::Secret("rt")))->error().kind, Kind::OutcomeUnknown);
    QVERIFY(!awaitResult(request.refresh(Core::Secret("rt")))->ok());
    QVERIFY(awaitResult(request.refresh(Core::Secret("rt")))->ok());
}

// QtNetworkAuth: listens on every interface, and accepts any method, any path with the right prefix, and the
// last of two codes. tst_redirectlistener covers further invalid requests.
void AuthorizationAttemptLibraryTest::acceptsTheRedirectOnlyOnLoopbackAtItsExactAddress()
{
    SignIn login(m_environment, m_clock);
    QVERIFY(login.attempt.listen());
    auto finishing = login.attempt.finish(30s);
    const auto port = static_cast<quint16>(login.attempt.redirectUri().port());
    QTcpServer elsewhere; // a listener on every interface would occupy this address, too
    QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), port));
    const QByteArray rest = " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
    const QByteArray query = "code=x&state=" + login.state;
    QVERIFY(interpretReply(port, "GET /callback-and-more?" + query + rest).startsWith("HTTP/1.1 404"));
    QVERIFY(interpretReply(port, "POST /callback?" + query + rest).startsWith("HTTP/1.1 400"));
    QVERIFY(interpretReply(port, "GET /callback?code=y&" + query + rest).startsWith("HTTP/1.1 400"));
    QVERIFY(interpretReply(port, "GET /callback?" + query + " H\r\n\r\n").startsWith("HTTP/1.1 400"));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(interpretReply(port, "GET /callback?" + query + rest).startsWith("HTTP/1.1 200"));
    QVERIFY(awaitResult(std::move(finishing))->ok());
    QVERIFY(formSent().contains("&code=x&"));
}

// QtNetworkAuth: no time limit.
void AuthorizationAttemptLibraryTest::timesOutIfTheTokenServerDoesNotRespond()
{
    m_environment.patience = 0.01; // factor on 30 s
    m_server->play({ScriptedServer::silent()});
    SignIn login(m_environment, m_clock);
    auto finishing = login.attempt.finish(30s);
    QVERIFY(login.attempt.redirectArrived("code=abc&state=" + login.state));
    const auto tokens = awaitResult(std::move(finishing));
    QVERIFY(tokens);
    QCOMPARE(tokens->error().kind, Kind::OutcomeUnknown);
}

// QtNetworkAuth: leaks replies.
void AuthorizationAttemptLibraryTest::leaksNoReply()
{
    const auto signInOnce = [this] {
        SignIn login(m_environment, m_clock);
        auto finishing = login.attempt.finish(30s);
        return login.attempt.redirectArrived("code=abc&state=" + login.state) &&
               awaitResult(std::move(finishing))->ok();
    };
    QVERIFY(signInOnce());
    const qsizetype before = openFiles();
    for (int i = 0; i < 20; ++i)
        QVERIFY(signInOnce());
    QTRY_VERIFY2(openFiles() <= before, qPrintable(QString::number(openFiles() - before)));
}

void AuthorizationAttemptLibraryTest::logsNothingOfALogin_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("that succeeds") << kTokens;
    QTest::newRow("with unreadable tokens") << QByteArray("at-secret rt-secret");
}

// QtNetworkAuth: logs the address of the login page, invalid requests, and unreadable bodies.
void AuthorizationAttemptLibraryTest::logsNothingOfALogin()
{
    QFETCH(QByteArray, body);
    m_server->play({ScriptedServer::answer(200, body)});
    QLoggingCategory::setFilterRules(u"*=true"_s);
    printed().clear();
    const QtMessageHandler usual = qInstallMessageHandler(keepLine);
    QByteArray form;
    QList<QByteArray> secrets{"the-code", "at-secret", "rt-secret", "stranger"};
    {
        SignIn login(m_environment, m_clock);
        secrets.append(login.state);
        secrets.append(login.sent.queryItemValue(u"code_challenge"_s).toLatin1());
        if (login.attempt.listen()) {
            auto finishing = login.attempt.finish(30s);
            const auto port = static_cast<quint16>(login.attempt.redirectUri().port());
            const QByteArray rest = " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
            (void)interpretReply(port, "GET /stranger" + rest);
            (void)interpretReply(port, "GET /callback?code=stranger&state=stranger" + rest);
            (void)interpretReply(port, "GET /callback?code=the-code&state=" + login.state + rest);
            (void)awaitResult(std::move(finishing));
            form = m_server->requests().isEmpty() ? QByteArray() : formSent();
        }
    }
    qInstallMessageHandler(usual);
    QLoggingCategory::setFilterRules({});
    QVERIFY(form.contains("code=the-code&"));
    secrets.append(form.mid(form.indexOf("code_verifier=") + 14));
    QVERIFY(!printed().isEmpty());
    for (const QString &line : std::as_const(printed())) {
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!line.contains(QLatin1StringView(secret)), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(AuthorizationAttemptLibraryTest)
#include "tst_authorizationattempt_library.moc"
