// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationattempt.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

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
    R"({"token_type":"Bearer","access_token":"at","refresh_token":"rt","expires_in":86400})";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class AuthorizationAttemptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInThroughTheBrowser();
    void signsInThroughTheEmbeddedWindow();
    void verifierMatchesTheChallenge();
    void everyAttemptHasANewStateAndChallenge();
    void addressStaysTheSame();
    void keepsWaitingAfterAWrongState();
    void acceptsOnlyOneRedirect();
    void endsIfThePersonDenies();
    void endsIfCancelled();
    void endsIfCancelledDuringTheExchange();
    void endsAfterTheTimeLimit();
    void requiresAClientId();
    void sendsTheCodeOnce();
    void canBeDestroyedAsSoonAsItEnds();

private:
    std::unique_ptr<Auth::AuthorizationAttempt> attempt() const;
    static QByteArray state(Auth::AuthorizationAttempt &attempt);
    void visit(const QUrl &redirect, const QByteArray &query, QByteArray *page = nullptr);

    std::unique_ptr<ScriptedServer> m_server;
    QObject m_browsers; ///< owns their sockets
    Core::Environment m_environment;
    Support::ManualClock m_clock;
};

void AuthorizationAttemptTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->play({ScriptedServer::answer(200, kTokens)});
    m_environment = Support::environmentFor(m_server->url({}), {});
    m_environment.redirectPorts = {freePort(), freePort()};
}

std::unique_ptr<Auth::AuthorizationAttempt> AuthorizationAttemptTest::attempt() const
{
    return std::make_unique<Auth::AuthorizationAttempt>(m_environment, m_clock);
}

QByteArray AuthorizationAttemptTest::state(Auth::AuthorizationAttempt &attempt)
{
    return QUrlQuery(*attempt.authorizeUrl()).queryItemValue(u"state"_s).toLatin1();
}

void AuthorizationAttemptTest::visit(const QUrl &redirect, const QByteArray &query, QByteArray *page)
{
    auto *browser = new QTcpSocket(&m_browsers);
    if (page)
        QObject::connect(browser, &QTcpSocket::readyRead, [browser, page] { *page += browser->readAll(); });
    QObject::connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
    browser->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
    browser->write("GET " + redirect.path().toLatin1() + '?' + query +
                   " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
}

void AuthorizationAttemptTest::signsInThroughTheBrowser()
{
    const auto signing = attempt();
    QVERIFY(signing->listen());
    const QUrl redirect = signing->redirectUri();
    QCOMPARE(redirect.port(), int(m_environment.redirectPorts.constFirst()));
    auto finishing = signing->finish(30s);
    visit(redirect, "code=the%2Bcode&state=" + state(*signing));
    const auto tokens = awaitResult(std::move(finishing));
    QVERIFY(tokens && tokens->ok());
    QCOMPARE((*tokens)->refresh.reveal(), QByteArray("rt"));
    const QByteArray body = m_server->requests().constFirst().body;
    QVERIFY(body.contains("code=the%2Bcode&"));
    QVERIFY(body.contains("redirect_uri=" + QUrl::toPercentEncoding(redirect.toString())));
    QCOMPARE(signing->redirectUri(), redirect);
}

void AuthorizationAttemptTest::signsInThroughTheEmbeddedWindow()
{
    const auto signing = attempt();
    QSignalSpy settled(signing.get(), &Auth::AuthorizationAttempt::settled);
    auto finishing = signing->finish(30s);
    QVERIFY(signing->redirectArrived("code=abc&state=" + state(*signing)));
    const auto tokens = awaitResult(std::move(finishing));
    QVERIFY(tokens && tokens->ok());
    QCOMPARE(settled.size(), 1);
}

void AuthorizationAttemptTest::verifierMatchesTheChallenge()
{
    const auto signing = attempt();
    const QByteArray challenge =
        QUrlQuery(*signing->authorizeUrl()).queryItemValue(u"code_challenge"_s).toLatin1();
    auto finishing = signing->finish(30s);
    QVERIFY(signing->redirectArrived("code=abc&state=" + state(*signing)));
    QVERIFY(awaitResult(std::move(finishing))->ok());
    const QByteArray body = m_server->requests().constFirst().body;
    const QByteArray verifier = body.mid(body.indexOf("code_verifier=") + 14);
    QCOMPARE(verifier.size(), 43);
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             challenge);
}

void AuthorizationAttemptTest::everyAttemptHasANewStateAndChallenge()
{
    const QUrlQuery first(*attempt()->authorizeUrl());
    const QUrlQuery second(*attempt()->authorizeUrl());
    for (const QString &name : {u"state"_s, u"code_challenge"_s}) {
        QCOMPARE(first.queryItemValue(name).size(), 43);
        QVERIFY(first.queryItemValue(name) != second.queryItemValue(name));
    }
}

void AuthorizationAttemptTest::addressStaysTheSame()
{
    const auto signing = attempt();
    const QUrl before = *signing->authorizeUrl();
    QVERIFY(signing->listen());
    QCOMPARE(*signing->authorizeUrl(), before);
}

void AuthorizationAttemptTest::keepsWaitingAfterAWrongState()
{
    const auto signing = attempt();
    QVERIFY(signing->listen());
    auto finishing = signing->finish(30s);
    QVERIFY(!signing->redirectArrived("code=abc&state=guessed"));
    QVERIFY(!signing->redirectArrived("error=access_denied"));
    visit(signing->redirectUri(), "error=access_denied&state=guessed");
    visit(signing->redirectUri(), "code=good&state=" + state(*signing));
    const auto tokens = awaitResult(std::move(finishing));
    QVERIFY(tokens && tokens->ok());
    QVERIFY(m_server->requests().constFirst().body.contains("code=good&"));
}

void AuthorizationAttemptTest::acceptsOnlyOneRedirect()
{
    const auto signing = attempt();
    auto finishing = signing->finish(30s);
    const QByteArray ours = state(*signing);
    QVERIFY(signing->redirectArrived("code=first&state=" + ours));
    QVERIFY(!signing->redirectArrived("code=second&state=" + ours));
    QVERIFY(awaitResult(std::move(finishing))->ok());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().constFirst().body.contains("code=first&"));
}

void AuthorizationAttemptTest::endsIfThePersonDenies()
{
    const auto signing = attempt();
    QVERIFY(signing->listen());
    auto finishing = signing->finish(30s);
    visit(signing->redirectUri(), "error=access_denied&error_description=x&state=" + state(*signing));
    QCOMPARE(awaitResult(std::move(finishing))->error().kind, Kind::Refused);
    QVERIFY(m_server->requests().isEmpty());
}

void AuthorizationAttemptTest::endsIfCancelled()
{
    const auto signing = attempt();
    auto finishing = signing->finish(30s);
    signing->cancel();
    QCOMPARE(awaitResult(std::move(finishing))->error().kind, Kind::Cancelled);
    QVERIFY(!signing->redirectArrived("code=abc&state=" + state(*signing)));
}

void AuthorizationAttemptTest::endsIfCancelledDuringTheExchange()
{
    m_server->play({ScriptedServer::silent()});
    const auto signing = attempt();
    auto finishing = signing->finish(30s);
    QVERIFY(signing->redirectArrived("code=abc&state=" + state(*signing)));
    QTRY_COMPARE(m_server->requests().size(), 1);
    signing->cancel();
    QCOMPARE(awaitResult(std::move(finishing))->error().kind, Kind::Cancelled);
}

void AuthorizationAttemptTest::endsAfterTheTimeLimit()
{
    const auto signing = attempt();
    QVERIFY(signing->listen());
    QCOMPARE(awaitResult(signing->finish(0s))->error().kind, Kind::TimedOut);
}

void AuthorizationAttemptTest::requiresAClientId()
{
    m_environment.clientId.clear();
    QCOMPARE(attempt()->authorizeUrl().error().kind, Kind::Configuration);
}

void AuthorizationAttemptTest::sendsTheCodeOnce()
{
    m_server->play({ScriptedServer::closed()});
    const auto signing = attempt();
    auto finishing = signing->finish(30s);
    QVERIFY(signing->redirectArrived("code=abc&state=" + state(*signing)));
    QCOMPARE(awaitResult(std::move(finishing))->error().kind, Kind::OutcomeUnknown);
    QCOMPARE(m_server->requests().size(), 1);
}

namespace {

QCoro::Task<bool> signInAndDrop(std::unique_ptr<Auth::AuthorizationAttempt> signing)
{
    auto finishing = signing->finish(30s);
    const auto tokens = co_await finishing;
    signing.reset();
    co_return tokens.ok();
}

} // namespace

void AuthorizationAttemptTest::canBeDestroyedAsSoonAsItEnds()
{
    for (const char *query : {"code=abc&state=", "error=access_denied&state="}) {
        auto signing = attempt();
        QVERIFY(signing->listen());
        const QUrl redirect = signing->redirectUri();
        const QByteArray ours = state(*signing);
        auto dropping = signInAndDrop(std::move(signing));
        QByteArray page;
        visit(redirect, query + ours, &page);
        QVERIFY(awaitResult(std::move(dropping)).has_value());
        QTRY_VERIFY(page.contains("You can close this tab")); // the browser still receives its page
    }
}

QTEST_GUILESS_MAIN(AuthorizationAttemptTest)
#include "tst_authorizationattempt.moc"
