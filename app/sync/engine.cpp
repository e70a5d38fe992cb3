// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/engine.h"

#include "auth/tokenmanager.h"
#include "core/logging.h"
#include "net/completion.h"
#include "sync/worker.h"

namespace Sync {

using Core::Result;

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
    passOn(&Worker::roundFinished, &Engine::roundFinished);
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

template <typename T> QCoro::Task<Result<T>> Engine::ask(std::function<void(Worker &, Reply<T>)> request)
{
    const quint64 number = ++m_lastRequest;
    Net::Completion<Result<T>> answered;
    // Runs in this thread, and only while this object exists; the coroutine lives until its task is ended.
    const auto end = [this, number, place = &answered](const Result<T> &result) {
        if (m_requests.remove(number))
            place->complete(result);
    };
    const Reply<T> reply = [continuations = m_continuations.handle(), end](const Result<T> &result) {
        continuations.post([end, result] { end(result); });
    };
    if (!m_calls.post([worker = m_worker, request, reply] { request(*worker, reply); }))
        co_return Worker::cancelled();
    m_requests.insert(number, [end] { end(Worker::cancelled()); });
    Result<T> result = co_await answered;
    co_return result;
}

void Engine::cancelAll()
{
    while (!m_requests.isEmpty()) {
        const std::function<void()> cancel = *m_requests.cbegin(); // a copy, because it removes the original
        cancel();
    }
}

Engine::~Engine()
{
    if (m_thread.isRunning()) {
        m_thread.requestInterruption(); // ends a loop over many rows, during which no call arrives
        m_calls.post([worker = m_worker] { worker->close(); });
        if (!m_thread.wait(kLongestEnd)) {
            Core::Log::warning(logSync(), "the sync thread did not stop in time");
            m_thread.quit();
            m_thread.wait();
        }
    } else {
        delete m_worker;
    }
    cancelAll();
}

void Engine::start()
{
    m_thread.start();
}

QCoro::Task<Result<Identified>> Engine::identify()
{
    return ask<Identified>([](Worker &worker, const Reply<Identified> &reply) { worker.identify(reply); });
}

QCoro::Task<Result<QList<Domain::ContactList>>> Engine::lists()
{
    using Lists = QList<Domain::ContactList>;
    return ask<Lists>([](Worker &worker, const Reply<Lists> &reply) { worker.lists(reply); });
}

QCoro::Task<Result<Domain::ContactList>> Engine::chooseList(Domain::ListId id)
{
    return ask<Domain::ContactList>(
        [id](Worker &worker, const Reply<Domain::ContactList> &reply) { worker.chooseList(id, reply); });
}

QCoro::Task<Result<Domain::ContactList>> Engine::createList(QString name)
{
    return ask<Domain::ContactList>(
        [name](Worker &worker, const Reply<Domain::ContactList> &reply) { worker.createList(name, reply); });
}

QCoro::Task<Result<QList<Domain::CustomField>>> Engine::customFields()
{
    using Fields = QList<Domain::CustomField>;
    return ask<Fields>([](Worker &worker, const Reply<Fields> &reply) { worker.customFields(reply); });
}

QCoro::Task<Result<void>> Engine::mapField(QString label, Domain::CustomField there)
{
    return ask<void>(
        [label, there](Worker &worker, const Reply<void> &reply) { worker.mapField(label, there, reply); });
}

QCoro::Task<Result<Domain::Preview>> Engine::preview(Domain::ListId list)
{
    return ask<Domain::Preview>(
        [list](Worker &worker, const Reply<Domain::Preview> &reply) { worker.preview(list, reply); });
}

QCoro::Task<Result<void>> Engine::leaveList()
{
    return ask<void>([](Worker &worker, const Reply<void> &reply) { worker.leaveList(reply); });
}

QCoro::Task<Result<void>> Engine::askBack(Domain::ClientId client)
{
    return ask<void>([client](Worker &worker, const Reply<void> &reply) { worker.askBack(client, reply); });
}

QCoro::Task<Result<void>> Engine::disconnectAccount(TokenErasure erasure)
{
    return ask<void>(
        [erasure](Worker &worker, const Reply<void> &reply) { worker.disconnectAccount(erasure, reply); });
}

void Engine::syncNow(Brake brake)
{
    m_calls.post([worker = m_worker, brake] { worker->syncNow(brake); });
}

void Engine::clientsChanged()
{
    m_calls.post([worker = m_worker] { worker->clientsChanged(); });
}

void Engine::setInterval(std::chrono::milliseconds interval)
{
    m_calls.post([worker = m_worker, interval] { worker->setInterval(interval); });
}

void Engine::refreshStatus()
{
    m_calls.post([worker = m_worker] { worker->sendStatus(); });
}

} // namespace Sync
