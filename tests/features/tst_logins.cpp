// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/filevault.h"
#include "auth/tokenmanager.h"
#include "store/sqlite/backgrounddatabase.h"
#include "support/awaitresult.h"
#include "support/connectedstudio.h"
#include "support/memoryvault.h"
#include "sync/databaseloginmetadata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;

/// The login objects of a program, recreated with each session.
struct Program
{
    Program(const Core::Environment &environment, Auth::TokenVault &vault, const Core::Clock &clock)
        : database(environment.dataDirectory, clock)
        , loginMetadata(database)
        , tokenManager(environment, vault, clock, &loginMetadata)
    {
    }

    Store::BackgroundDatabase database;
    Sync::DatabaseLoginMetadata loginMetadata;
    Auth::TokenManager tokenManager;
};

} // namespace

/// A login from one refresh to the next, over months, restarts and interruptions: the real token manager and
/// database with the practice account's token end point.
class LoginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loginSurvivesRefreshesAndRestarts_data();
    void loginSurvivesRefreshesAndRestarts();
    void tokenIsRefreshedBeforeARoundThatWouldOutlastIt();
    void useExtendsTheLogin();
    void lostRefreshResponseIsExplainedWhenTheLoginEnds();
    void loginThatWasNotStoredIsExplainedAfterARestart();
    void loginStoredLaterLeavesNoMark();
    void programCanEndWhileItRecordsAStoredLogin();
    void refreshThatWasNotSentLeavesNoMark();
    void idleLoginIsExplained();
    void fullDiskPreventsARefresh();
    void twoProgramsRefreshOnce();
    void secondConsecutiveRejectionAsksForALogin();
    void signingInAgainEndsTheExplanation();
    void missingWritePermissionIsExplained();

private:
    [[nodiscard]] Auth::Tokens freshLogin(const QJsonObject &of = {});
    void signIn(const QJsonObject &who = {});
    void expire() { m_studio->practice.hook(u"expire-access-tokens"_s); }
    [[nodiscard]] int tokenRequests();
    [[nodiscard]] Domain::SyncStatus status();
    [[nodiscard]] QByteArray keptRefreshToken();

    std::unique_ptr<Support::ConnectedStudio> m_studio;
    std::unique_ptr<Support::MemoryVault> m_vault; ///< outlives the programs like a keychain
    std::unique_ptr<Program> m_program;
};

void LoginsTest::init()
{
    m_studio = std::make_unique<Support::ConnectedStudio>();
    m_vault = std::make_unique<Support::MemoryVault>();
    m_studio->login = [this](const Core::Environment &environment) {
        m_program.reset();
        m_program = std::make_unique<Program>(environment, *m_vault, m_studio->clock);
        if (!m_vault->kept)
            signIn();
        return &m_program->tokenManager;
    };
    QVERIFY(m_studio->open());
    QVERIFY(m_studio->choose(kList));
    m_studio->add(u"Ana"_s, u"ana@example.com"_s, Domain::Subscription::Yes);
}

void LoginsTest::cleanup()
{
    m_studio.reset();
    m_program.reset();
    m_vault.reset();
}

Auth::Tokens LoginsTest::freshLogin(const QJsonObject &of)
{
    const QJsonObject given = m_studio->practice.hook(u"token"_s, of);
    return {Core::Secret(given.value("access_token"_L1).toString().toLatin1()),
            Core::Secret(given.value("refresh_token"_L1).toString().toLatin1()), m_studio->clock.now(), 24h,
            m_studio->environment().serviceIdentity()};
}

void LoginsTest::signIn(const QJsonObject &who)
{
    const auto kept = awaitResult(m_program->tokenManager.adopt(freshLogin(who)));
    QVERIFY(kept && kept->ok());
}

int LoginsTest::tokenRequests()
{
    const QJsonArray all = m_studio->practice.look(u"log"_s).value("entries"_L1).toArray();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QJsonValue &call) {
        const QString path = call["path"_L1].toString();
        return path.endsWith("/token"_L1) && !path.contains("practice"_L1);
    }));
}

Domain::SyncStatus LoginsTest::status()
{
    const Core::Result<Domain::SyncStatus> read = m_studio->session().status();
    return read ? *read : Domain::SyncStatus();
}

QByteArray LoginsTest::keptRefreshToken()
{
    return m_vault->kept ? m_vault->kept->refresh.reveal() : QByteArray();
}

void LoginsTest::loginSurvivesRefreshesAndRestarts_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("changes");
    QTest::newRow("rotating") << u"rotating"_s << true;
    QTest::newRow("long-lived") << u"long_lived"_s << false;
    QTest::newRow("missing in the response") << u"omitted"_s << false;
}

void LoginsTest::loginSurvivesRefreshesAndRestarts()
{
    QFETCH(QString, mode);
    QFETCH(bool, changes);
    m_studio->practice.setBehaviour(u"refresh"_s, mode);
    const QByteArray first = keptRefreshToken();
    for (int day = 1; day <= 4; ++day) {
        m_studio->letTimePass(25h);
        if (day % 2 == 0)
            QVERIFY(m_studio->restart());
        const Sync::RoundReport report = m_studio->sync();
        QVERIFY2(!report.error, qPrintable(report.error ? report.error->message : QString()));
        QCOMPARE(tokenRequests(), day);
        QVERIFY(!status().login.refreshStartedAt.isValid());
    }
    QCOMPARE(keptRefreshToken() != first, changes);
}

void LoginsTest::tokenIsRefreshedBeforeARoundThatWouldOutlastIt()
{
    m_studio->letTimePass(24h - 12min); // more than ten minutes left: enough for a single call
    QVERIFY(!m_studio->sync().error);
    QCOMPARE(tokenRequests(), 1);
}

void LoginsTest::useExtendsTheLogin()
{
    QCOMPARE(status().login.validUntil, m_studio->clock.now().addDays(180));
    m_studio->letTimePass(100 * 24h);
    QVERIFY(!m_studio->sync().error);
    QCOMPARE(status().login.validUntil.date(), m_studio->clock.now().addDays(180).date());
}

void LoginsTest::lostRefreshResponseIsExplainedWhenTheLoginEnds()
{
    expire();
    m_studio->practice.hook(
        u"faults"_s, {{"path"_L1, u"/token$"_s}, {"when"_L1, u"after"_s}, {"delivery"_L1, u"close"_s}});
    const Sync::RoundReport lost = m_studio->sync();
    QVERIFY(lost.error);
    QCOMPARE(lost.error->kind, Kind::Network);
    QVERIFY(status().login.refreshStartedAt.isValid());
    QVERIFY(!status().connection->needsReconnect);

    QVERIFY(m_studio->restart());
    const Sync::RoundReport over = m_studio->sync();
    QVERIFY(over.error);
    QCOMPARE(over.error->kind, Kind::Unauthorized);
    QVERIFY2(over.error->message.contains("interrupted"_L1), qPrintable(over.error->message));
    QVERIFY(status().connection->needsReconnect);
    QVERIFY(status().login.refreshStartedAt.isValid());
    QVERIFY(m_vault->kept.has_value()); // nothing was deleted
}

// The program ends between the response and a successful write to the keychain.
void LoginsTest::loginThatWasNotStoredIsExplainedAfterARestart()
{
    expire();
    m_vault->isBroken = true;
    QVERIFY(!m_studio->sync().error); // from memory
    m_vault->isBroken = false;        // and contains the used token
    expire();
    QVERIFY(m_studio->restart());
    const Sync::RoundReport over = m_studio->sync();
    QVERIFY(over.error);
    QVERIFY2(over.error->message.contains("interrupted"_L1), qPrintable(over.error->message));
}

void LoginsTest::loginStoredLaterLeavesNoMark()
{
    expire();
    m_vault->isBroken = true;
    QVERIFY(!m_studio->sync().error);
    QVERIFY(status().login.refreshStartedAt.isValid());
    m_vault->isBroken = false;
    Q_EMIT m_vault->keptLater(); // as the vault reports a successful retry
    QTRY_VERIFY(!status().login.refreshStartedAt.isValid());
}

// The write is not awaited: the token manager that starts it is destroyed before the database responds.
void LoginsTest::programCanEndWhileItRecordsAStoredLogin()
{
    expire();
    m_vault->isBroken = true;
    QVERIFY(!m_studio->sync().error);
    m_vault->isBroken = false;
    Q_EMIT m_vault->keptLater();
    QVERIFY(m_studio->restart());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!status().login.refreshStartedAt.isValid());
}

void LoginsTest::refreshThatWasNotSentLeavesNoMark()
{
    expire();
    m_studio->practice.hook(u"faults"_s, {{"path"_L1, u"/token$"_s},
                                          {"count"_L1, 10},
                                          {"status"_L1, 400},
                                          {"body"_L1, QJsonObject{{"error"_L1, u"invalid_client"_s}}}});
    QVERIFY(m_studio->sync().error);
    QVERIFY(!status().login.refreshStartedAt.isValid());
}

void LoginsTest::idleLoginIsExplained()
{
    m_studio->letTimePass(181 * 24h);
    const Sync::RoundReport over = m_studio->sync();
    QVERIFY(over.error);
    QCOMPARE(over.error->kind, Kind::Unauthorized);
    QVERIFY2(over.error->message.contains("180 days"_L1), qPrintable(over.error->message));
    QVERIFY(status().connection->needsReconnect);
}

// The mark is written before the request, so a refresh token is not used if its use cannot be recorded.
void LoginsTest::fullDiskPreventsARefresh()
{
    expire();
    QVERIFY(
        m_studio->database()
            .execute(
                u"CREATE TRIGGER full BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s)
            .ok());
    const QByteArray stale = m_vault->kept->access.reveal();
    const auto token = awaitResult(m_program->tokenManager.accessToken(Core::Secret(stale)));
    QVERIFY(token && !token->ok());
    QCOMPARE(token->error().kind, Kind::Storage);
    QCOMPARE(tokenRequests(), 0);
    QVERIFY(m_studio->database().execute(u"DROP TRIGGER full"_s).ok());
    QVERIFY(awaitResult(m_program->tokenManager.accessToken(Core::Secret(stale)))->ok());
}

void LoginsTest::twoProgramsRefreshOnce()
{
    const QTemporaryDir folder;
    Auth::FileVault here(folder.filePath(u"login"_s));
    Auth::FileVault there(folder.filePath(u"login"_s));
    QVERIFY(awaitResult(here.write(freshLogin()))->ok());
    Program one(m_studio->environment(), here, m_studio->clock);
    Program two(m_studio->environment(), there, m_studio->clock);
    m_studio->letTimePass(25h);
    auto asking = one.tokenManager.accessToken({});
    auto alsoAsking = two.tokenManager.accessToken({});
    const auto first = awaitResult(std::move(asking));
    const auto second = awaitResult(std::move(alsoAsking));
    QVERIFY(first && first->ok());
    QVERIFY(second && second->ok());
    QVERIFY((*first)->reveal() == (*second)->reveal());
    QCOMPARE(tokenRequests(), 1);
}

void LoginsTest::secondConsecutiveRejectionAsksForALogin()
{
    m_studio->practice.hook(u"faults"_s, {{"path"_L1, u"^/v3/"_s},
                                          {"count"_L1, 1000},
                                          {"status"_L1, 401},
                                          {"body"_L1, QJsonObject{{"error_key"_L1, u"unauthorized"_s}}}});
    const Sync::RoundReport report = m_studio->sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Kind::Unauthorized);
    QCOMPARE(tokenRequests(), 1);
    QCOMPARE(m_studio->practice.apiLog().last().toObject().value("status"_L1).toInt(), 401);
    QVERIFY(status().connection->needsReconnect);
    m_studio->practice.hook(u"clear-faults"_s);
    QVERIFY(!m_studio->sync().error);
    QVERIFY(!status().connection->needsReconnect);
}

void LoginsTest::signingInAgainEndsTheExplanation()
{
    lostRefreshResponseIsExplainedWhenTheLoginEnds();
    signIn();
    QVERIFY(!status().login.refreshStartedAt.isValid());
    QVERIFY(!m_studio->sync().error);
    QVERIFY(!status().connection->needsReconnect);
}

// A Constant Contact account can have several users, and some of them may not change its contacts.
void LoginsTest::missingWritePermissionIsExplained()
{
    signIn({{"user"_L1, u"frontdesk"_s}});
    const Sync::RoundReport report = m_studio->sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Kind::Forbidden);
    QVERIFY2(report.error->message.contains("but not change them"_L1), qPrintable(report.error->message));
    QVERIFY(!status().connection->needsReconnect);
    signIn();
    QVERIFY(!m_studio->sync().error);
}

QTEST_GUILESS_MAIN(LoginsTest)
#include "tst_logins.moc"
