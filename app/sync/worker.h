// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/taskqueue.h"
#include "sync/account.h"
#include "sync/schedule.h"
#include "sync/status.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Auth {
class TokenManager;
class TokenProviderProxy;
} // namespace Auth

namespace Sync {

class Session;

/// The part of the Engine that lives on the sync thread. Creates its Session there, runs one operation after
/// the other, and starts the rounds on schedule. Called through its task queue; replies by signals that
/// carry values. Owned by the Engine and deleted on its thread.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the program
    /// \param tokenManager  provider of access tokens; must outlive the worker; lives in another thread and
    /// is
    ///        called through its task queue
    /// \param clock  must outlive the worker
    Worker(Core::Environment environment, Auth::TokenManager &tokenManager, const Core::Clock &clock);
    ~Worker() override;

    /// The queue for calls from other threads; moves to the worker's thread together with it.
    [[nodiscard]] const Core::TaskQueue::Handle &taskQueue() const { return m_taskQueue->handle(); }

    void open();
    void identify();
    void loadLists();
    void chooseList(const Domain::ListId &id);
    void syncNow(Brake brake);
    void preview();
    void askBack(Domain::ClientId client);
    void disconnectAccount(TokenErasure erasure);
    void clientsChanged();
    void sendStatus();
    /// Cancels the running work. Emits closed() when it has ended.
    void close();

Q_SIGNALS:
    void statusChanged(const Sync::Status &status);
    void identified(const Domain::Account &account, bool accountChanged);
    void identifyFailed(const Core::Error &error);
    void listsLoaded(const QList<Domain::ContactList> &lists);
    void listsFailed(const Core::Error &error);
    void listChosen(const Domain::ContactList &list);
    void chooseFailed(const Core::Error &error);
    void roundFinished(const Sync::RoundReport &report);
    void previewReady(const Sync::Preview &preview);
    void previewFailed(const Core::Error &error);
    void askedBack(Domain::ClientId client);
    void askBackFailed(Domain::ClientId client, const Core::Error &error);
    void disconnected();
    void failed(const Core::Error &error);
    void closed();

private:
    using Work = std::function<QCoro::Task<>()>;
    /// Appends \p work to the queue of operations.
    void enqueue(Work work);
    void goOn();
    QCoro::Task<> run(Work work);
    QCoro::Task<> runRound(Brake brake);
    void plan(const RoundReport &report);
    void planAt(const QDateTime &at);
    /// Detects changes by other programs with the same data directory.
    void lookForChanges();
    /// Starts a round if one is due.
    void lookAtClock();

    Core::TaskQueue *m_taskQueue; ///< a child object, so that it moves to the same thread
    Core::Environment m_environment;
    Auth::TokenManager &m_tokenManager;
    const Core::Clock &m_clock;
    Schedule m_schedule;
    std::unique_ptr<Auth::TokenProviderProxy> m_tokens;
    std::unique_ptr<Session> m_session;
    QDateTime m_nextRound;     ///< UTC time of the next round; invalid if none is scheduled
    QElapsedTimer m_waited;    ///< time since the next round was scheduled
    qint64 m_wait = 0;         ///< ms from scheduling to the start of the next round
    qint64 m_seenRevision = 0; ///< revision of the database at the last check for changes
    QList<Work> m_waiting;
    bool m_busy = false;
    bool m_closing = false;
    bool m_roundWaiting = false; ///< a round is already in m_waiting; a second one would find nothing to do
    bool m_playing = false;
    bool m_changedMeanwhile = false; ///< a client was changed during the running round
    QString m_step;
    std::optional<BrakeNotice> m_brake;
    QList<FailedClient> m_attention;
};

} // namespace Sync
