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
#include "sync/schedule.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Auth {
class TokenManager;
class TokenProviderProxy;
} // namespace Auth

namespace Sync {

class Session;

/// The part of the Engine that lives on the sync thread. Creates its Session there, runs one operation after
/// the other, and starts the rounds on schedule. Called through its task queue. Every request gets one reply,
/// unless the worker is destroyed first: its result, the error of failed(), or Cancelled after
/// disconnectAccount() or close(). Owned by the Engine and deleted on its thread.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the program
    /// \param tokenManager  provider of access tokens; must outlive the worker; lives in another thread and
    ///        is called through its task queue
    /// \param clock  must outlive the worker
    Worker(Core::Environment environment, Auth::TokenManager &tokenManager, const Core::Clock &clock);
    ~Worker() override;

    /// The queue for calls from other threads; moves to the worker's thread together with it.
    [[nodiscard]] const Core::TaskQueue::Handle &taskQueue() const { return m_taskQueue->handle(); }

    void open();
    void identify(const Reply<Identified> &reply);
    void lists(const Reply<QList<Domain::ContactList>> &reply);
    void chooseList(const Domain::ListId &id, const Reply<Domain::ContactList> &reply);
    void createList(const QString &name, const Reply<Domain::ContactList> &reply);
    void customFields(const Reply<QList<Domain::CustomField>> &reply);
    void mapField(const QString &label, const Domain::CustomField &there, const Reply<void> &reply);
    void preview(const Domain::ListId &list, const Reply<Domain::Preview> &reply);
    void leaveList(const Reply<void> &reply);
    void askBack(Domain::ClientId client, const Reply<void> &reply);
    void disconnectAccount(TokenErasure erasure, const Reply<void> &reply);
    void syncNow(Brake brake);
    void clientsChanged();
    void sendStatus();
    void setInterval(std::chrono::milliseconds interval);
    /// Cancels the running work. Emits closed() when it has ended.
    void close();
    /// The reply to a request that disconnecting or closing has overtaken.
    [[nodiscard]] static Core::Error cancelled();

Q_SIGNALS:
    void statusChanged(const Domain::SyncStatus &status);
    void roundFinished(const Sync::RoundReport &report);
    void failed(const Core::Error &error);
    void closed();

private:
    template <typename T> using Request = std::function<QCoro::Task<Core::Result<T>>()>;
    /// An operation in the queue.
    struct Operation
    {
        std::function<QCoro::Task<>()> run;
        std::function<void()> cancel;
    };

    /// Queues a request, or replies at once if it cannot run.
    template <typename T> void enqueue(Request<T> request, const Reply<T> &reply);
    template <typename T> QCoro::Task<> answer(Request<T> request, Reply<T> reply);
    void cancelWaiting();
    void goOn();
    QCoro::Task<> run(Operation operation);
    QCoro::Task<Core::Result<Identified>> identifyAndPlan();
    QCoro::Task<Core::Result<Domain::ContactList>> chooseAndSync(Domain::ListId id);
    QCoro::Task<Core::Result<Domain::Preview>> makePreview(Domain::ListId list);
    QCoro::Task<Core::Result<void>> leaveListNow();
    QCoro::Task<Core::Result<void>> noteDisconnected(TokenErasure erasure);
    QCoro::Task<> runRound(Brake brake);
    void plan(const RoundReport &report);
    void planAt(const QDateTime &at);
    /// Detects changes by other programs with the same data directory.
    void lookForChanges();
    /// Whether somebody said no since the last round began.
    [[nodiscard]] bool isRefusalToDo() const;
    /// Starts a round if one is due.
    void lookAtClock();

    Core::TaskQueue *m_taskQueue; ///< a child object, so that it moves to the same thread
    Core::Environment m_environment;
    Auth::TokenManager &m_tokenManager;
    const Core::Clock &m_clock;
    Schedule m_schedule;
    std::unique_ptr<Auth::TokenProviderProxy> m_tokens;
    std::unique_ptr<Session> m_session; ///< null if the database is unusable
    Core::Error m_openError;            ///< why m_session is null
    QDateTime m_nextRound;              ///< UTC time of the next round; invalid if none is scheduled
    QElapsedTimer m_waited;             ///< time since the next round was scheduled
    qint64 m_wait = 0;                  ///< ms from scheduling to the start of the next round
    qint64 m_seenRevision = 0;          ///< revision of the database at the last check for changes
    qint64 m_roundRevision = -1;        ///< revision of the database when the last round began
    QDateTime m_pauseUntil; ///< UTC time before which the service asked for no calls; else invalid
    QList<Operation> m_waiting;
    bool m_busy = false;
    bool m_closing = false;
    bool m_roundWaiting = false; ///< a round is already in m_waiting; a second one would find nothing to do
    bool m_playing = false;
    bool m_changedMeanwhile = false; ///< a client was changed during the running round
    QString m_step;
    Domain::Unsent m_unsent;
    std::optional<Domain::BrakeNotice> m_brake;
    QList<Domain::FailedClient> m_attention;
};

} // namespace Sync
