#include "auth/remotetokensource.h"
#include "auth/tokenkeeper.h"
#include "core/taskqueue.h"
#include "support/memoryvault.h"
#include "support/scriptedserver.h"
#include "support/setclock.h"
#include "support/settle.h"
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
    explicit Asker(Auth::TokenKeeper &keeper)
        : m_taskQueue(new Core::TaskQueue(this))
        , m_keeper(keeper)
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
                m_source = std::make_unique<Auth::RemoteTokenSource>(m_keeper);
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
    Auth::TokenKeeper &m_keeper;
    QThread m_thread;
    std::unique_ptr<Auth::RemoteTokenSource> m_source;
    std::mutex m_mutex;
    QStringList m_answers;
};

} // namespace

class TestRemoteTokenSource : public QObject
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
    Support::SetClock m_clock;
    std::unique_ptr<Auth::TokenKeeper> m_keeper;
};

void TestRemoteTokenSource::init()
{
    m_keeper.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->play({ScriptedServer::answer(
        200, R"({"token_type":"Bearer","access_token":"at-2","refresh_token":"rt-2","expires_in":86400})")});
    const Core::Environment environment = Support::environmentFor(m_server->url({}), m_directory->path());
    m_vault = std::make_unique<Support::MemoryVault>();
    m_vault->kept = Auth::Tokens{Core::Secret("at-1"), Core::Secret("rt-1"), m_clock.now(), 24h,
                                 environment.serviceIdentity()};
    m_keeper = std::make_unique<Auth::TokenKeeper>(environment, *m_vault, m_clock);
}

void TestRemoteTokenSource::deliversTheTokenInTheRequestingThread()
{
    Asker asker(*m_keeper);
    asker.ask(1, {});
    QTRY_COMPARE(asker.answers(), QStringList{u"at-1"_s});
}

void TestRemoteTokenSource::sharesOneRefreshAmongAllRequests()
{
    Asker first(*m_keeper);
    Asker second(*m_keeper);
    first.ask(10, "at-1");
    second.ask(10, "at-1");
    QTRY_COMPARE(first.answers().count(u"at-2"_s), 10);
    QTRY_COMPARE(second.answers().count(u"at-2"_s), 10);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRemoteTokenSource::cancelAllCancelsPendingRequests()
{
    m_server->play({ScriptedServer::silent()});
    Asker asker(*m_keeper);
    asker.ask(3, "at-1");
    QTRY_COMPARE(m_server->requests().size(), 1);
    asker.cancelAll();
    QTRY_COMPARE(asker.answers().count(u"cancelled"_s), 3);
    QVERIFY(Support::settle(m_keeper->forget()));
}

void TestRemoteTokenSource::requestIsCancelledIfTheKeeperIsDestroyed()
{
    Asker asker(*m_keeper);
    asker.ask(1, {});
    QTRY_COMPARE(asker.answers().size(), 1);
    m_keeper.reset();
    asker.ask(2, {});
    QTRY_COMPARE(asker.answers().count(u"cancelled"_s), 2);
}

void TestRemoteTokenSource::sourceCanBeDestroyedDuringARequest()
{
    m_server->play({ScriptedServer::silent()});
    {
        Asker asker(*m_keeper);
        asker.ask(3, "at-1");
        QTRY_COMPARE(m_server->requests().size(), 1);
    }
    QVERIFY(Support::settle(m_keeper->forget()));
}

QTEST_GUILESS_MAIN(TestRemoteTokenSource)
#include "tst_remotetokensource.moc"
