// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/refreshbackoff.h"
#include "auth/tokenmanager.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/memoryvault.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;

namespace {

QByteArray pair(const QByteArray &access, const QByteArray &refresh)
{
    return R"({"token_type":"Bearer","expires_in":86400,"access_token":")" + access + "\"" +
           (refresh.isEmpty() ? QByteArray() : R"(,"refresh_token":")" + refresh + "\"") + "}";
}

const QByteArray kInvalidGrant = R"({"error":"invalid_grant"})";

} // namespace

class TokenManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isNotConnectedWithoutTokens();
    void returnsAValidTokenWithoutACall();
    void refreshesIfLessThanTenMinutesAreLeft();
    void refreshesARejectedToken();
    void doesNotRefreshForTheRejectionOfAnOldToken();
    void oneRefreshServesAllRequests();
    void oneFailureEndsAllRequests();
    void storesNewTokensBeforeUsingThem();
    void keepsTheOldRefreshTokenIfThereIsNoNewOne();
    void continuesInMemoryIfTheVaultFails();
    void invalidGrantEndsTheLoginAndDeletesNothing();
    void requestsOnlyOnceAfterInvalidGrant();
    void usesTokensRefreshedByAnotherProgram();
    void retriesWithATokenFoundAfterInvalidGrant();
    void waitsForTheLockOfAnotherProgram();
    void killedProgramHoldsNoLock();
    void doesNotUseNewTokensBeforeTheyAreStored();
    void refreshesEarlierBeforeALongTask();
    void waitsAfterAFailureOfTheTokenEndPoint_data();
    void waitsAfterAFailureOfTheTokenEndPoint();
    void retriesAfterTheBackoff();
    void sendsAtMostOneTokenRequestPerSecond();
    void backoffDoublesUpToFifteenMinutes();
    void backoffWithoutANetworkStaysShort();
    void otherFailuresKeepTheLogin_data();
    void otherFailuresKeepTheLogin();
    void failureOfAnEarlyRefreshIsIgnored();
    void neverSendsTokensOfAnotherService();
    void letsTheServerJudgeTheTokenIfTheClockWasSetBack();
    void clockOneDayAheadLosesNothing_data();
    void clockOneDayAheadLosesNothing();
    void loginWithoutRefreshTokenLastsOneDay();
    void adoptStoresTheLogin();
    void adoptReportsThatTheLoginIsOnlyInMemory();
    void adoptReplacesAnEndedLogin();
    void hasLoginReadsTheVault();
    void forgetErasesTheLoginAndStopsARefresh();

private:
    Auth::Tokens tokens(const QByteArray &access, const QByteArray &refresh) const;
    std::optional<Core::Result<Core::Secret>> ask(const QByteArray &refused = {});
    QByteArray got(const QByteArray &refused = {});
    void startManager();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Support::MemoryVault> m_vault;
    std::unique_ptr<Support::ManualClock> m_clock;
    std::unique_ptr<Auth::TokenManager> m_tokenManager;
    Core::Environment m_environment;
};

void TokenManagerTest::init()
{
    m_tokenManager.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->play({ScriptedServer::answer(200, pair("at-2", "rt-2"))});
    m_clock = std::make_unique<Support::ManualClock>();
    m_environment = Support::environmentFor(m_server->url({}), m_directory->path());
    m_vault = std::make_unique<Support::MemoryVault>();
    m_vault->kept = tokens("at-1", "rt-1");
    startManager();
}

void TokenManagerTest::startManager()
{
    m_tokenManager = std::make_unique<Auth::TokenManager>(m_environment, *m_vault, *m_clock);
}

Auth::Tokens TokenManagerTest::tokens(const QByteArray &access, const QByteArray &refresh) const
{
    return {Core::Secret(access), Core::Secret(refresh), m_clock->now(), 24h,
            m_environment.serviceIdentity()};
}

std::optional<Core::Result<Core::Secret>> TokenManagerTest::ask(const QByteArray &refused)
{
    return awaitResult(m_tokenManager->accessToken(Core::Secret(refused)));
}

QByteArray TokenManagerTest::got(const QByteArray &refused)
{
    const auto answer = ask(refused);
    if (!answer)
        return "no answer";
    return answer->ok() ? (*answer)->reveal() : "error " + Core::kindName(answer->error().kind).toLatin1();
}

void TokenManagerTest::isNotConnectedWithoutTokens()
{
    m_vault->kept.reset();
    QCOMPARE(got(), QByteArray("error not_connected"));
    QVERIFY(m_server->requests().isEmpty());
}

void TokenManagerTest::returnsAValidTokenWithoutACall()
{
    QCOMPARE(got(), QByteArray("at-1"));
    QCOMPARE(got(), QByteArray("at-1"));
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(m_vault->reads, 1);
}

void TokenManagerTest::refreshesIfLessThanTenMinutesAreLeft()
{
    m_clock->advance(24h - 11min);
    QCOMPARE(got(), QByteArray("at-1"));
    m_clock->advance(2min);
    QCOMPARE(got(), QByteArray("at-2"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::refreshesARejectedToken()
{
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    QVERIFY(m_server->requests().constFirst().body.contains("refresh_token=rt-1"));
}

void TokenManagerTest::doesNotRefreshForTheRejectionOfAnOldToken()
{
    QCOMPARE(got("at-0"), QByteArray("at-1"));
    QVERIFY(m_server->requests().isEmpty());
}

void TokenManagerTest::oneRefreshServesAllRequests()
{
    std::vector<QCoro::Task<Core::Result<Core::Secret>>> asking;
    for (int i = 0; i < 20; ++i)
        asking.push_back(m_tokenManager->accessToken(Core::Secret("at-1")));
    for (auto &task : asking)
        QCOMPARE((*awaitResult(std::move(task)))->reveal(), QByteArray("at-2"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::oneFailureEndsAllRequests()
{
    m_server->play({ScriptedServer::answer(503, "{}")});
    std::vector<QCoro::Task<Core::Result<Core::Secret>>> asking;
    for (int i = 0; i < 20; ++i)
        asking.push_back(m_tokenManager->accessToken(Core::Secret("at-1")));
    for (auto &task : asking)
        QCOMPARE(awaitResult(std::move(task))->error().kind, Kind::Network);
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::storesNewTokensBeforeUsingThem()
{
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    QVERIFY(m_vault->kept.has_value());
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-2"));
    QCOMPARE(m_vault->kept->access.reveal(), QByteArray("at-2"));
}

void TokenManagerTest::keepsTheOldRefreshTokenIfThereIsNoNewOne()
{
    m_server->play({ScriptedServer::answer(200, pair("at-2", {}))});
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-1"));
}

void TokenManagerTest::continuesInMemoryIfTheVaultFails()
{
    m_server->play({ScriptedServer::answer(200, pair("at-2", "rt-2")),
                    ScriptedServer::answer(200, pair("at-3", "rt-3"))});
    QCOMPARE(got(), QByteArray("at-1"));
    m_vault->isBroken = true;
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    m_vault->isBroken = false; // contains the used rt-1 now
    QCOMPARE(got("at-2"), QByteArray("at-3"));
    QVERIFY(m_server->requests().constLast().body.contains("refresh_token=rt-2"));
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-3"));
}

void TokenManagerTest::invalidGrantEndsTheLoginAndDeletesNothing()
{
    m_server->play({ScriptedServer::answer(400, kInvalidGrant)});
    QSignalSpy ended(m_tokenManager.get(), &Auth::TokenManager::loginEnded);
    QCOMPARE(got("at-1"), QByteArray("error unauthorized"));
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_vault->kept.has_value());
    QVERIFY(*awaitResult(m_tokenManager->hasLogin())->operator->());
}

void TokenManagerTest::requestsOnlyOnceAfterInvalidGrant()
{
    m_server->play({ScriptedServer::answer(400, kInvalidGrant)});
    QSignalSpy ended(m_tokenManager.get(), &Auth::TokenManager::loginEnded);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(got("at-1"), QByteArray("error unauthorized"));
    QCOMPARE(got(), QByteArray("error unauthorized"));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(ended.size(), 1);
}

void TokenManagerTest::usesTokensRefreshedByAnotherProgram()
{
    QCOMPARE(got(), QByteArray("at-1"));
    m_vault->kept = tokens("at-9", "rt-9");
    QCOMPARE(got("at-1"), QByteArray("at-9"));
    QVERIFY(m_server->requests().isEmpty());
}

void TokenManagerTest::retriesWithATokenFoundAfterInvalidGrant()
{
    m_server->playBy([this](const ScriptedServer::Request &request) {
        if (request.body.contains("refresh_token=rt-9"))
            return ScriptedServer::answer(200, pair("at-10", "rt-10"));
        m_vault->kept = tokens("at-9", "rt-9"); // written during our request
        return ScriptedServer::answer(400, kInvalidGrant);
    });
    QSignalSpy ended(m_tokenManager.get(), &Auth::TokenManager::loginEnded);
    QCOMPARE(got("at-1"), QByteArray("at-10"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(ended.size(), 0);
}

void TokenManagerTest::waitsForTheLockOfAnotherProgram()
{
    QLockFile other(m_directory->filePath(u"token.lock"_s));
    QVERIFY(other.tryLock(0));
    auto asking = m_tokenManager->accessToken(Core::Secret("at-1"));
    QTest::qWait(200); // a fixed time, because there is no event to wait for
    QVERIFY(!asking.isReady());
    QVERIFY(m_server->requests().isEmpty());
    m_vault->kept = tokens("at-9", "rt-9");
    other.unlock();
    QCOMPARE((*awaitResult(std::move(asking)))->reveal(), QByteArray("at-9"));
    QVERIFY(m_server->requests().isEmpty());
}

// Simulates a kill after the file is created and before its number is written.
void TokenManagerTest::killedProgramHoldsNoLock()
{
    QFile left(m_directory->filePath(u"token.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(got("at-1"), QByteArray("at-2"));
}

void TokenManagerTest::doesNotUseNewTokensBeforeTheyAreStored()
{
    m_vault->isSlow = true;
    auto asking = m_tokenManager->accessToken(Core::Secret("at-1"));
    auto other = m_tokenManager->accessToken(Core::Secret());
    QTRY_VERIFY(m_vault->isWriting());
    QVERIFY(!asking.isReady());
    QVERIFY(!other.isReady());
    m_vault->finishWriting();
    QCOMPARE((*awaitResult(std::move(asking)))->reveal(), QByteArray("at-2"));
    QCOMPARE((*awaitResult(std::move(other)))->reveal(), QByteArray("at-2"));
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-2"));
}

void TokenManagerTest::refreshesEarlierBeforeALongTask()
{
    m_clock->advance(24h - 12min);
    QCOMPARE(got(), QByteArray("at-1"));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(awaitResult(m_tokenManager->freshFor(15min))->ok());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(got(), QByteArray("at-2"));
    QVERIFY(awaitResult(m_tokenManager->freshFor(15min))->ok());
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::waitsAfterAFailureOfTheTokenEndPoint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("503") << 503 << QByteArray("{}");
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})");
    QTest::newRow("invalid response") << 200 << QByteArray("[]");
    QTest::newRow("lost response") << 0 << QByteArray();
}

// A round makes many calls in the last minutes of a token; each of them would request a refresh.
void TokenManagerTest::waitsAfterAFailureOfTheTokenEndPoint()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->play({status == 0 ? ScriptedServer::closed() : ScriptedServer::answer(status, body)});
    m_clock->advance(24h - 5min);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(got(), QByteArray("at-1"));
    QVERIFY(got("at-1").startsWith("error"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::retriesAfterTheBackoff()
{
    m_environment.timeScale = 0.01;
    startManager();
    m_server->play({ScriptedServer::answer(503, "{}"), ScriptedServer::answer(200, pair("at-2", "rt-2"))});
    QCOMPARE(got("at-1"), QByteArray("error network"));
    QTRY_COMPARE(got("at-1"), QByteArray("at-2"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TokenManagerTest::sendsAtMostOneTokenRequestPerSecond()
{
    m_environment.timeScale = 0;
    startManager();
    m_server->play({ScriptedServer::answer(503, "{}"), ScriptedServer::answer(200, pair("at-2", "rt-2"))});
    QElapsedTimer time;
    time.start();
    QCOMPARE(got("at-1"), QByteArray("error network"));
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    QVERIFY(time.elapsed() >= 950);
}

void TokenManagerTest::backoffDoublesUpToFifteenMinutes()
{
    Auth::RefreshBackoff backoff(0.0, [] { return 0.0; });
    QList<qint64> waits;
    for (int i = 0; i < 12; ++i) {
        backoff.failed(Kind::OutcomeUnknown);
        waits.append(std::chrono::duration_cast<std::chrono::seconds>(backoff.lastWait()).count());
    }
    QCOMPARE(waits, (QList<qint64>{5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900}));
    backoff.succeeded();
    backoff.failed(Kind::RateLimited);
    QCOMPARE(backoff.lastWait(), std::chrono::milliseconds(5s));
    Auth::RefreshBackoff lucky(0.0, [] { return 0.999; });
    lucky.failed(Kind::OutcomeUnknown);
    QVERIFY(lucky.lastWait() >= 2500ms && lucky.lastWait() < 2600ms);
}

void TokenManagerTest::backoffWithoutANetworkStaysShort()
{
    Auth::RefreshBackoff backoff(0.0, [] { return 0.0; });
    for (int i = 0; i < 10; ++i)
        backoff.failed(Kind::Network);
    QCOMPARE(backoff.lastWait(), std::chrono::milliseconds(5s));
}

void TokenManagerTest::otherFailuresKeepTheLogin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("503") << 503 << QByteArray("{}") << QByteArray("error network");
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                            << QByteArray("error configuration");
    QTest::newRow("invalid response") << 200 << QByteArray("[]") << QByteArray("error network");
    QTest::newRow("lost response") << 0 << QByteArray() << QByteArray("error network");
}

void TokenManagerTest::otherFailuresKeepTheLogin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    m_server->play({status == 0 ? ScriptedServer::closed() : ScriptedServer::answer(status, body),
                    ScriptedServer::answer(200, pair("at-2", "rt-2"))});
    m_environment.timeScale = 0; // without a backoff
    startManager();
    QSignalSpy ended(m_tokenManager.get(), &Auth::TokenManager::loginEnded);
    QCOMPARE(got("at-1"), expected);
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-1"));
    QCOMPARE(got("at-1"), QByteArray("at-2"));
    QCOMPARE(ended.size(), 0);
}

void TokenManagerTest::failureOfAnEarlyRefreshIsIgnored()
{
    m_server->play({ScriptedServer::answer(503, "{}")});
    m_clock->advance(24h - 5min);
    QCOMPARE(got(), QByteArray("at-1"));
    m_clock->advance(5min);
    QCOMPARE(got(), QByteArray("error network"));
}

void TokenManagerTest::neverSendsTokensOfAnotherService()
{
    m_vault->kept->service = u"https://another.example.com"_s;
    QCOMPARE(got(), QByteArray("error not_connected"));
    QVERIFY(!*awaitResult(m_tokenManager->hasLogin())->operator->());
    QVERIFY(m_server->requests().isEmpty());
}

void TokenManagerTest::letsTheServerJudgeTheTokenIfTheClockWasSetBack()
{
    m_clock->advance(-240h);
    QCOMPARE(got(), QByteArray("at-1"));
    QCOMPARE(got("at-1"), QByteArray("at-2"));
}

void TokenManagerTest::clockOneDayAheadLosesNothing_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<bool>("refreshWorks");
    QTest::newRow("in a running program") << false << true;
    QTest::newRow("after a restart") << true << true;
    QTest::newRow("in a running program, no refresh now") << false << false;
    QTest::newRow("after a restart, no refresh now") << true << false;
}

// At most one unnecessary refresh; if that fails, the service decides about the existing token.
void TokenManagerTest::clockOneDayAheadLosesNothing()
{
    QFETCH(bool, restarted);
    QFETCH(bool, refreshWorks);
    if (!refreshWorks)
        m_server->play({ScriptedServer::answer(503, "{}")});
    QVERIFY(awaitResult(m_tokenManager->adopt(tokens("at-1", "rt-1")))->ok());
    m_clock->advance(25h);
    if (restarted)
        startManager();
    QCOMPARE(got(), QByteArray(refreshWorks ? "at-2" : "at-1"));
    QCOMPARE(got(), QByteArray(refreshWorks ? "at-2" : "at-1"));
    m_clock->advance(-25h); // and corrected again
    QCOMPARE(got(), QByteArray(refreshWorks ? "at-2" : "at-1"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenManagerTest::loginWithoutRefreshTokenLastsOneDay()
{
    m_vault->kept = tokens("at-1", {});
    QSignalSpy ended(m_tokenManager.get(), &Auth::TokenManager::loginEnded);
    m_clock->advance(24h - 1min);
    QCOMPARE(got(), QByteArray("at-1"));
    m_clock->advance(1min);
    QCOMPARE(got(), QByteArray("error unauthorized"));
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_server->requests().isEmpty());
}

void TokenManagerTest::adoptStoresTheLogin()
{
    QVERIFY(awaitResult(m_tokenManager->adopt(tokens("at-5", "rt-5")))->ok());
    QCOMPARE(m_vault->kept->refresh.reveal(), QByteArray("rt-5"));
    QCOMPARE(got(), QByteArray("at-5"));
}

void TokenManagerTest::adoptReportsThatTheLoginIsOnlyInMemory()
{
    m_vault->isBroken = true;
    QCOMPARE(awaitResult(m_tokenManager->adopt(tokens("at-5", "rt-5")))->error().kind, Kind::Keychain);
    QCOMPARE(got(), QByteArray("at-5"));
}

void TokenManagerTest::adoptReplacesAnEndedLogin()
{
    m_server->play({ScriptedServer::answer(400, kInvalidGrant)});
    QCOMPARE(got("at-1"), QByteArray("error unauthorized"));
    QVERIFY(awaitResult(m_tokenManager->adopt(tokens("at-5", "rt-5")))->ok());
    QCOMPARE(got(), QByteArray("at-5"));
}

void TokenManagerTest::hasLoginReadsTheVault()
{
    QVERIFY(*awaitResult(m_tokenManager->hasLogin())->operator->());
    Support::MemoryVault empty;
    Auth::TokenManager other(m_environment, empty, *m_clock);
    QVERIFY(!*awaitResult(other.hasLogin())->operator->());
    empty.isBroken = true;
    QCOMPARE(awaitResult(other.hasLogin())->error().kind, Kind::Keychain);
}

void TokenManagerTest::forgetErasesTheLoginAndStopsARefresh()
{
    m_server->play({ScriptedServer::silent()});
    auto asking = m_tokenManager->accessToken(Core::Secret("at-1"));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(awaitResult(m_tokenManager->forget())->ok());
    QVERIFY(!awaitResult(std::move(asking))->ok());
    QVERIFY(!m_vault->kept);
    QCOMPARE(got(), QByteArray("error not_connected"));
}

QTEST_GUILESS_MAIN(TokenManagerTest)
#include "tst_tokenmanager.moc"
