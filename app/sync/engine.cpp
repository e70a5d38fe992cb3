// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/engine.h"

#include "auth/tokenmanager.h"
#include "core/logging.h"
#include "sync/worker.h"

#include <QMetaType>

namespace Sync {

using namespace std::chrono_literals;

namespace {
constexpr unsigned long kLongestEnd = 2000; // ms
}

Engine::Engine(Core::Environment environment, Auth::TokenManager &tokenManager, const Core::Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(environment), tokenManager, clock))
    , m_calls(m_worker->taskQueue())
{
    m_thread.setObjectName(QStringLiteral("listwell-sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &Worker::open);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // The worker stops the thread once none of its work is pending.
    connect(m_worker, &Worker::closed, &m_thread, &QThread::quit, Qt::DirectConnection);

    passOn(&Worker::statusChanged, &Engine::statusChanged);
    passOn(&Worker::identified, &Engine::identified);
    passOn(&Worker::identifyFailed, &Engine::identifyFailed);
    passOn(&Worker::listsLoaded, &Engine::listsLoaded);
    passOn(&Worker::listsFailed, &Engine::listsFailed);
    passOn(&Worker::listChosen, &Engine::listChosen);
    passOn(&Worker::chooseFailed, &Engine::chooseFailed);
    passOn(&Worker::roundFinished, &Engine::roundFinished);
    passOn(&Worker::previewReady, &Engine::previewReady);
    passOn(&Worker::previewFailed, &Engine::previewFailed);
    passOn(&Worker::askedBack, &Engine::askedBack);
    passOn(&Worker::askBackFailed, &Engine::askBackFailed);
    passOn(&Worker::disconnected, &Engine::disconnected);
    passOn(&Worker::failed, &Engine::failed);
}

template <typename... Values>
void Engine::passOn(void (Worker::*from)(Values...), void (Engine::*to)(Values...))
{
    connect(
        m_worker, from, m_worker,
        [this, continuations = m_continuations.handle(), to](const std::decay_t<Values> &...values) {
            continuations.post([this, to, values...] { Q_EMIT(this->*to)(values...); });
        },
        Qt::DirectConnection);
}

Engine::~Engine()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_calls.post([worker = m_worker] { worker->close(); });
    if (!m_thread.wait(kLongestEnd)) {
        Core::Log::warning(logSync(), "the sync thread did not stop in time");
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
    m_calls.post([worker = m_worker] { worker->identify(); });
}

void Engine::loadLists()
{
    m_calls.post([worker = m_worker] { worker->loadLists(); });
}

void Engine::chooseList(const Domain::ListId &id)
{
    m_calls.post([worker = m_worker, id] { worker->chooseList(id); });
}

void Engine::syncNow(Brake brake)
{
    m_calls.post([worker = m_worker, brake] { worker->syncNow(brake); });
}

void Engine::preview()
{
    m_calls.post([worker = m_worker] { worker->preview(); });
}

void Engine::askBack(Domain::ClientId client)
{
    m_calls.post([worker = m_worker, client] { worker->askBack(client); });
}

void Engine::disconnectAccount(TokenErasure erasure)
{
    m_calls.post([worker = m_worker, erasure] { worker->disconnectAccount(erasure); });
}

void Engine::clientsChanged()
{
    m_calls.post([worker = m_worker] { worker->clientsChanged(); });
}

void Engine::refreshStatus()
{
    m_calls.post([worker = m_worker] { worker->sendStatus(); });
}

} // namespace Sync
