#include "sync/engine.h"

#include "auth/tokenkeeper.h"
#include "core/logging.h"
#include "sync/worker.h"

#include <QMetaType>

namespace Sync {

using namespace std::chrono_literals;

namespace {
constexpr unsigned long kLongestEnd = 2000; // ms
}

Engine::Engine(Core::Environment environment, Auth::TokenKeeper &keeper, const Core::Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(environment), keeper, clock))
{
    m_thread.setObjectName(QStringLiteral("listwell-sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &Worker::open);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // The worker ends its thread itself, once nothing of its work hangs in the air.
    connect(m_worker, &Worker::closed, &m_thread, &QThread::quit, Qt::DirectConnection);

    connect(m_worker, &Worker::statusChanged, this, &Engine::statusChanged);
    connect(m_worker, &Worker::identified, this, &Engine::identified);
    connect(m_worker, &Worker::identifyFailed, this, &Engine::identifyFailed);
    connect(m_worker, &Worker::listsLoaded, this, &Engine::listsLoaded);
    connect(m_worker, &Worker::listsFailed, this, &Engine::listsFailed);
    connect(m_worker, &Worker::listChosen, this, &Engine::listChosen);
    connect(m_worker, &Worker::chooseFailed, this, &Engine::chooseFailed);
    connect(m_worker, &Worker::roundFinished, this, &Engine::roundFinished);
    connect(m_worker, &Worker::previewReady, this, &Engine::previewReady);
    connect(m_worker, &Worker::previewFailed, this, &Engine::previewFailed);
    connect(m_worker, &Worker::askedBack, this, &Engine::askedBack);
    connect(m_worker, &Worker::askBackFailed, this, &Engine::askBackFailed);
    connect(m_worker, &Worker::disconnected, this, &Engine::disconnected);
    connect(m_worker, &Worker::failed, this, &Engine::failed);
}

Engine::~Engine()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    QMetaObject::invokeMethod(m_worker, &Worker::close, Qt::QueuedConnection);
    if (!m_thread.wait(kLongestEnd)) {
        Core::Log::warning(logSync(), "the sync thread did not end in time");
        m_thread.quit();
        m_thread.wait();
    }
}

void Engine::start()
{
    m_thread.start();
}

void Engine::identify()
{
    QMetaObject::invokeMethod(m_worker, &Worker::identify, Qt::QueuedConnection);
}

void Engine::loadLists()
{
    QMetaObject::invokeMethod(m_worker, &Worker::loadLists, Qt::QueuedConnection);
}

void Engine::chooseList(const Domain::ListId &id)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id] { worker->chooseList(id); }, Qt::QueuedConnection);
}

void Engine::syncNow(bool releaseBrake)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, releaseBrake] { worker->syncNow(releaseBrake); }, Qt::QueuedConnection);
}

void Engine::preview()
{
    QMetaObject::invokeMethod(m_worker, &Worker::preview, Qt::QueuedConnection);
}

void Engine::askBack(Domain::ClientId client)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, client] { worker->askBack(client); }, Qt::QueuedConnection);
}

void Engine::disconnectAccount(bool erasePending)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, erasePending] { worker->disconnectAccount(erasePending); },
        Qt::QueuedConnection);
}

void Engine::clientsChanged()
{
    QMetaObject::invokeMethod(m_worker, &Worker::clientsChanged, Qt::QueuedConnection);
}

void Engine::refreshStatus()
{
    QMetaObject::invokeMethod(m_worker, &Worker::sendStatus, Qt::QueuedConnection);
}

} // namespace Sync
