#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/letterbox.h"
#include "sync/status.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Auth {
class TokenKeeper;
}

namespace Sync {

class Worker;

/// The background engine of the window: owns one QThread, on which a worker makes its own database connection
/// and network manager and plays the rounds. Lives in the GUI thread; every call returns at once, every
/// answer comes by a signal with values. Its end stops a running round within two seconds and loses nothing.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// \param keeper, clock  outlive the engine; \p keeper lives in this thread
    Engine(Core::Environment environment, Auth::TokenKeeper &keeper, const Core::Clock &clock,
           QObject *parent = nullptr);
    ~Engine() override;

    /// Starts the thread; statusChanged follows.
    void start();

    /// After a login: asks whose account it is, compares it with the last one, and keeps it. Ends in
    /// identified() or identifyFailed().
    void identify();
    /// Ends in listsLoaded() or listsFailed().
    void loadLists();
    /// Picks the list and saves: looks that it exists, keeps the choice, and starts the first round. Ends in
    /// listChosen() or chooseFailed().
    void chooseList(const Domain::ListId &id);
    /// A round now; joins one that is running. \p releaseBrake lets this one round pass the brake.
    void syncNow(bool releaseBrake = false);
    /// Ends in previewReady() or previewFailed().
    void preview();
    /// Sends a client the service's one invitation to come back. Ends in askedBack() or askBackFailed().
    void askBack(Domain::ClientId client);
    /// The tokens are gone, or going (\p erasePending): stops the rounds and notes it. Keeps clients, ledger
    /// and history.
    void disconnectAccount(bool erasePending);
    /// A client was changed: a round follows after the quiet time.
    void clientsChanged();
    /// Asks for a statusChanged().
    void refreshStatus();

Q_SIGNALS:
    void statusChanged(const Sync::Status &status);
    /// \param accountChanged  another account than last time: list choice and marks are void
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
    void failed(const Core::Error &error); ///< the database cannot be used; nothing else will follow

private:
    /// A signal of the worker as a signal of this object, in this thread.
    template <typename... Values> void passOn(void (Worker::*from)(Values...), void (Engine::*to)(Values...));

    QThread m_thread;
    Core::Letterbox m_answers;
    Worker *m_worker = nullptr;    ///< lives on m_thread, deleted there
    Core::Letterbox::Slot m_calls; ///< of the worker
};

} // namespace Sync
