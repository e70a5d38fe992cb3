// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/taskqueue.h"
#include "domain/customfield.h"
#include "domain/preview.h"
#include "domain/syncstatus.h"
#include "sync/account.h"
#include "sync/reply.h"
#include "sync/roundreport.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>

namespace Auth {
class TokenManager;
}

namespace Sync {

class Worker;

/// The window's interface to the sync. Owns one QThread with a Worker, which has its own database connection
/// and network manager and runs the sync rounds. Lives in the GUI thread. A request returns a task, which
/// resumes in the GUI thread; signals report everything that was not requested. A task ends with Cancelled if
/// the account is disconnected or the engine is destroyed meanwhile; its receiver may be gone by then, so use
/// Presenters::onResult(). The destructor stops a running round within two seconds without losing data.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the program
    /// \param tokenManager  provider of access tokens; must outlive the engine and live in this thread
    /// \param clock  must outlive the engine
    Engine(Core::Environment environment, Auth::TokenManager &tokenManager, const Core::Clock &clock,
           QObject *parent = nullptr);
    ~Engine() override;

    /// Starts the thread. Emits statusChanged().
    void start();

    /// After a login: reads the account, compares it with the previous one, and stores it.
    [[nodiscard]] QCoro::Task<Core::Result<Identified>> identify();
    /// The account's lists.
    [[nodiscard]] QCoro::Task<Core::Result<QList<Domain::ContactList>>> lists();
    /// Checks that the list exists, stores the choice, and queues the first round.
    [[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> chooseList(Domain::ListId id);
    /// Creates an empty list.
    [[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> createList(QString name);
    /// The account's custom fields, without their types.
    [[nodiscard]] QCoro::Task<Core::Result<QList<Domain::CustomField>>> customFields();
    /// Stores to which field in Constant Contact one of ours belongs; the next round sends its values there.
    /// \param there  one of customFields(); with an empty id, a field of its own
    [[nodiscard]] QCoro::Task<Core::Result<void>> mapField(QString label, Domain::CustomField there);
    /// Computes the effect of the next round.
    /// \param list  list to be chosen; empty: the chosen one
    [[nodiscard]] QCoro::Task<Core::Result<Domain::Preview>> preview(Domain::ListId list);
    /// Takes the studio's people off the chosen list, subscribed as they are, and forgets the choice.
    [[nodiscard]] QCoro::Task<Core::Result<void>> leaveList();
    /// Sends the service's resubscribe e-mail to a client.
    [[nodiscard]] QCoro::Task<Core::Result<void>> askBack(Domain::ClientId client);
    /// After the user disconnected: stops the rounds, cancels the other tasks and stores the state. Clients,
    /// ledger and history are kept.
    [[nodiscard]] QCoro::Task<Core::Result<void>> disconnectAccount(TokenErasure erasure);
    /// Queues a round; does nothing if one is already waiting. Emits roundFinished().
    void syncNow(Brake brake = Brake::Armed);
    /// To be called after a change of a client: a round follows after a short quiet time.
    void clientsChanged();
    /// Sets the time between two rounds while nothing changes in the studio. A shorter one also brings the
    /// next round forward.
    void setInterval(std::chrono::milliseconds interval);
    /// Emits statusChanged() with the current status.
    void refreshStatus();

Q_SIGNALS:
    void statusChanged(const Domain::SyncStatus &status);
    void roundFinished(const Sync::RoundReport &report);
    /// The database is unusable; no other signals follow, and each task ends with this error.
    void failed(const Core::Error &error);

private:
    /// Calls \p request on the worker's thread and waits for its reply.
    template <typename T> QCoro::Task<Core::Result<T>> ask(std::function<void(Worker &, Reply<T>)> request);
    /// Ends every open task with Cancelled.
    void cancelAll();
    /// Forwards a signal of the worker as a signal of this object, in the GUI thread.
    template <typename... Values> void passOn(void (Worker::*from)(Values...), void (Engine::*to)(Values...));

    QThread m_thread;
    Core::TaskQueue m_continuations;
    QHash<quint64, std::function<void()>> m_requests; ///< open requests by number; the value cancels it
    quint64 m_lastRequest = 0;
    Worker *m_worker = nullptr;      ///< lives on m_thread, deleted there
    Core::TaskQueue::Handle m_calls; ///< the worker's task queue
};

} // namespace Sync
