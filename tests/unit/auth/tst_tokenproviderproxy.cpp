// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenmanager.h"
#include "auth/tokenproviderproxy.h"
#include "core/taskqueue.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/memoryvault.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::ScriptedServer;

namespace {

/// Requests tokens from another thread, as the sync worker does.
class Asker : public QObject
{
    Q_OBJECT

public:
    explicit Asker(Auth::TokenManager &tokenManager)
        : m_taskQueue(new Core::TaskQueue(this))
        , m_tokenManager(tokenManager)
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~Asker() override
    {
        m_taskQueue->post([this] {
            if (m_source)
                m_source->cancelAll();
            m_source.reset();
            m_thread.quit();
            const std::lock_guard guard(m_mutex);
        });
        m_thread.wait();
        const std::lock_guard guard(m_mutex); // visible to the thread sanitizer, unlike the end of the thread
    }

    void ask(int times, const QByteArray &refused)
    {
        m_taskQueue->post([this, times, refused] {
            if (!m_source)
                m_source = std::make_unique<Auth::TokenProviderProxy>(m_tokenManager);
            for (int i = 0; i < times; ++i)
                auto asking = askOnce(Core::Secret(refused));
            asked = true;
        });
    }
    void cancelAll()
    {
        m_taskQueue->post([this] { m_source->cancelAll(); });
    }
    QStringList answers()
    {
        const std::lock_guard guard(m_mutex);
        return m_answers;
    }

    std::atomic<bool> asked = false;

private:
    QCoro::Task<void> askOnce(Core::Secret refused)
    {
        auto asking = m_source->accessToken(std::move(refused));
        const Core::Result<Core::Secret> answer = co_await asking;
        const bool isHere = QThread::currentThread() == &m_thread;
        const std::lock_guard guard(m_mutex);
        m_answers.append(!isHere       ? u"another thread"_s
                         : answer.ok() ? QString::fromLatin1(answer->reveal())
                                       : Core::kindName(answer.error().kind));
    }

    Core::TaskQueue *m_taskQueue; // a child object, because it must live in the same thread
    Auth::TokenManager &m_tokenManager;
    QThread m_thread;
    std::unique_ptr<Auth::TokenProviderProxy> m_source;
    std::mutex m_mutex;
    QStringList m_answers;
};

} // namespace

class TokenProviderProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void deliversTheTokenInTheRequestingThread();
    void sharesOneRefreshAmongAllRequests();
    void cancelAllCancelsPendingRequests();
    void requestIsCancelledIfTheKeeperIsDestroyed();
    void sourceCanBeDestroyedDuringARequest();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Support::MemoryVault> m_vault;
    Support::ManualClock m_clock;
    std::unique_ptr<Auth::TokenManager> m_tokenManager;
};

void TokenProviderProxyTest::init()
{
    m_tokenManager.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->play({ScriptedServer::answer(
        200, R"({"token_type":"Bearer","access_token":"at-2","refresh_token":"rt-2","expires_in":86400})")});
    const Core::Environment environment = Support::environmentFor(m_server->url({}), m_directory->path());
    m_vault = std::make_unique<Support::MemoryVault>();
    m_vault->kept = Auth::Tokens{Core::Secret("at-1"), Core::Secret("rt-1"), m_clock.now(), 24h,
                                 environment.serviceIdentity()};
    m_tokenManager = std::make_unique<Auth::TokenManager>(environment, *m_vault, m_clock);
}

void TokenProviderProxyTest::deliversTheTokenInTheRequestingThread()
{
    Asker asker(*m_tokenManager);
    asker.ask(1, {});
    QTRY_COMPARE(asker.answers(), QStringList{u"at-1"_s});
}

void TokenProviderProxyTest::sharesOneRefreshAmongAllRequests()
{
    Asker first(*m_tokenManager);
    Asker second(*m_tokenManager);
    first.ask(10, "at-1");
    second.ask(10, "at-1");
    QTRY_COMPARE(first.answers().count(u"at-2"_s), 10);
    QTRY_COMPARE(second.answers().count(u"at-2"_s), 10);
    QCOMPARE(m_server->requests().size(), 1);
}

void TokenProviderProxyTest::cancelAllCancelsPendingRequests()
{
    m_server->play({ScriptedServer::silent()});
    Asker asker(*m_tokenManager);
    asker.ask(3, "at-1");
    QTRY_COMPARE(m_server->requests().size(), 1);
    asker.cancelAll();
    QTRY_COMPARE(asker.answers().count(u"cancelled"_s), 3);
    QVERIFY(Support::awaitResult(m_tokenManager->forget()));
}

void TokenProviderProxyTest::requestIsCancelledIfTheKeeperIsDestroyed()
{
    Asker asker(*m_tokenManager);
    asker.ask(1, {});
    QTRY_COMPARE(asker.answers().size(), 1);
    m_tokenManager.reset();
    asker.ask(2, {});
    QTRY_COMPARE(asker.answers().count(u"cancelled"_s), 2);
}

void TokenProviderProxyTest::sourceCanBeDestroyedDuringARequest()
{
    m_server->play({ScriptedServer::silent()});
    {
        Asker asker(*m_tokenManager);
        asker.ask(3, "at-1");
        QTRY_COMPARE(m_server->requests().size(), 1);
    }
    QVERIFY(Support::awaitResult(m_tokenManager->forget()));
}

QTEST_GUILESS_MAIN(TokenProviderProxyTest)
#include "tst_tokenproviderproxy.moc"
