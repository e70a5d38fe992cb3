// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenmanager.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/memoryvault.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"
#include "sync/engine.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Support::ScriptedServer;

namespace {

const QString kCancelled = Core::kindName(Error::Kind::Cancelled);

using Lists = Result<QList<Domain::ContactList>>;

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void taskEndsWithTheAnswerOfTheService();
    void taskEndsWithTheErrorOfTheSession();
    void tasksAreCancelledByDisconnecting();
    void tasksAreCancelledByDestroyingTheEngine();
    void tasksOfAnEngineThatNeverStartedAreCancelled();
    void tasksEndWithTheErrorOfAnUnusableDatabase();
    void aShorterIntervalBringsTheNextRoundForward();

private:
    /// Stores that the business is connected.
    void connectBusiness();
    /// Adds the outcome of \p task to m_ends.
    QCoro::Task<void> keep(QCoro::Task<Lists> task);
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ScriptedServer> m_server;
    Support::ManualClock m_clock;
    Core::Environment m_environment;
    std::unique_ptr<Support::MemoryVault> m_vault;
    std::unique_ptr<Auth::TokenManager> m_tokenManager;
    std::unique_ptr<Sync::Engine> m_engine;
    QStringList m_ends; ///< kinds of errors
};

void EngineTest::init()
{
    m_engine.reset();
    m_tokenManager.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_environment = Support::environmentFor(m_server->url({}), m_directory->filePath(u"data"_s));
    m_vault = std::make_unique<Support::MemoryVault>();
    m_vault->kept = Auth::Tokens{Core::Secret("at-1"), Core::Secret("rt-1"), m_clock.now(), 24h,
                                 m_environment.serviceIdentity()};
    m_tokenManager = std::make_unique<Auth::TokenManager>(m_environment, *m_vault, m_clock);
    m_engine = std::make_unique<Sync::Engine>(m_environment, *m_tokenManager, m_clock);
    m_ends.clear();
}

void EngineTest::connectBusiness()
{
    const auto database = Store::openDatabase(m_environment.dataDirectory, m_clock);
    QVERIFY(database);
    Domain::Connection connection;
    connection.account = {u"account"_s, u"Quiet Harbor Yoga"_s};
    connection.service = m_environment.serviceIdentity();
    connection.connected = true;
    connection.since = m_clock.now();
    QVERIFY(Store::SyncState(**database).setConnection(connection));
}

QCoro::Task<void> EngineTest::keep(QCoro::Task<Lists> task)
{
    const Lists lists = co_await task;
    m_ends.append(lists ? u"answered"_s : Core::kindName(lists.error().kind));
}

void EngineTest::taskEndsWithTheAnswerOfTheService()
{
    connectBusiness();
    m_server->play(
        {ScriptedServer::answer(200, R"({"lists":[{"list_id":"06a60d38-2f1c-4e5b-9a77-0c1b2d3e4f50",)"
                                     R"("name":"Newsletter","membership_count":7}]})")});
    m_engine->start();
    const std::optional<Lists> lists = Support::awaitResult(m_engine->lists());
    QVERIFY(lists);
    QVERIFY2(*lists, lists->ok() ? "" : qPrintable(lists->error().message));
    QCOMPARE((*lists)->size(), 1);
    QCOMPARE((*lists)->first().name, u"Newsletter"_s);
}

void EngineTest::taskEndsWithTheErrorOfTheSession()
{
    m_engine->start();
    const std::optional<Lists> lists = Support::awaitResult(m_engine->lists());
    QVERIFY(lists && !lists->ok());
    QCOMPARE(lists->error().kind, Error::Kind::NotConnected);
}

void EngineTest::tasksAreCancelledByDisconnecting()
{
    connectBusiness();
    m_server->play({ScriptedServer::silent()});
    m_engine->start();
    auto running = keep(m_engine->lists());
    QTRY_COMPARE(m_server->requests().size(), 1);
    auto waiting = keep(m_engine->lists());
    const auto disconnected = Support::awaitResult(m_engine->disconnectAccount(Sync::TokenErasure::Pending));
    QVERIFY(disconnected && disconnected->ok());
    QCOMPARE(m_ends, QStringList({kCancelled, kCancelled}));
    // The engine still answers.
    const std::optional<Lists> lists = Support::awaitResult(m_engine->lists());
    QVERIFY(lists && !lists->ok());
    QCOMPARE(lists->error().kind, Error::Kind::NotConnected);
}

void EngineTest::tasksAreCancelledByDestroyingTheEngine()
{
    connectBusiness();
    m_server->play({ScriptedServer::silent()});
    m_engine->start();
    auto running = keep(m_engine->lists());
    QTRY_COMPARE(m_server->requests().size(), 1);
    auto waiting = keep(m_engine->lists());
    m_engine.reset();
    QCOMPARE(m_ends, QStringList({kCancelled, kCancelled}));
}

void EngineTest::tasksOfAnEngineThatNeverStartedAreCancelled()
{
    auto waiting = keep(m_engine->lists());
    m_engine.reset();
    QCOMPARE(m_ends, QStringList({kCancelled}));
}

void EngineTest::tasksEndWithTheErrorOfAnUnusableDatabase()
{
    QFile inTheWay(m_environment.dataDirectory); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QSignalSpy failed(m_engine.get(), &Sync::Engine::failed);
    m_engine->start();
    const std::optional<Lists> lists = Support::awaitResult(m_engine->lists());
    QVERIFY(lists && !lists->ok());
    QCOMPARE(lists->error().kind, Error::Kind::Storage);
    QCOMPARE(failed.size(), 1);
}

void EngineTest::aShorterIntervalBringsTheNextRoundForward()
{
    connectBusiness();
    {
        const auto database = Store::openDatabase(m_environment.dataDirectory, m_clock);
        QVERIFY(database);
        QVERIFY(Store::SyncState(**database).chooseList(Domain::ContactList{{u"list"_s}, u"News"_s, 0}));
    }
    QDateTime next;
    connect(m_engine.get(), &Sync::Engine::statusChanged, this,
            [&next](const Domain::SyncStatus &status) { next = status.nextRound; });
    m_engine->start();
    QTRY_VERIFY(next.isValid()); // the first one, within a minute
    const QDateTime first = next;
    m_engine->setInterval(5min);
    const QSignalSpy statuses(m_engine.get(), &Sync::Engine::statusChanged);
    m_engine->refreshStatus();
    QTRY_VERIFY(!statuses.isEmpty());
    QCOMPARE(next, first); // an earlier time stays
    m_engine->setInterval(5s);
    QTRY_VERIFY(next < first);
    QVERIFY(m_clock.now().secsTo(next) <= 6);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
