// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/taskqueue.h"
#include "sync/account.h"
#include "sync/status.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Auth {
class TokenManager;
}

namespace Sync {

class Worker;

/// The window's interface to the sync. Owns one QThread with a Worker, which has its own database connection
/// and network manager and runs the sync rounds. Lives in the GUI thread. Calls return at once; results
/// arrive by signals that carry values. The destructor stops a running round within two seconds without
/// losing data.
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

    /// After a login: reads the account, compares it with the previous one, and stores it. Emits
    /// identified() or identifyFailed().
    void identify();
    /// Emits listsLoaded() or listsFailed().
    void loadLists();
    /// Checks that the list exists, stores the choice, and starts the first round. Emits listChosen() or
    /// chooseFailed().
    void chooseList(const Domain::ListId &id);
    /// Queues a round; does nothing if one is already waiting. Emits roundFinished().
    void syncNow(Brake brake = Brake::Armed);
    /// Emits previewReady() or previewFailed().
    void preview();
    /// Sends the service's resubscribe e-mail to a client. Emits askedBack() or askBackFailed().
    void askBack(Domain::ClientId client);
    /// After the user disconnected: stops the rounds and stores the state. Clients, ledger and history are
    /// kept. Emits disconnected().
    void disconnectAccount(TokenErasure erasure);
    /// To be called after a change of a client: a round follows after a short quiet time.
    void clientsChanged();
    /// Emits statusChanged() with the current status.
    void refreshStatus();

Q_SIGNALS:
    void statusChanged(const Sync::Status &status);
    /// \param accountChanged  whether the account differs from the previous one; list choice and checkpoint
    ///        were reset
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
    void failed(const Core::Error &error); ///< the database is unusable; no other signals follow

private:
    /// Forwards a signal of the worker as a signal of this object, in the GUI thread.
    template <typename... Values> void passOn(void (Worker::*from)(Values...), void (Engine::*to)(Values...));

    QThread m_thread;
    Core::TaskQueue m_continuations;
    Worker *m_worker = nullptr;      ///< lives on m_thread, deleted there
    Core::TaskQueue::Handle m_calls; ///< the worker's task queue
};

} // namespace Sync
