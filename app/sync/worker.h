#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/letterbox.h"
#include "sync/schedule.h"
#include "sync/status.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Auth {
class TokenKeeper;
class RemoteTokenSource;
} // namespace Auth

namespace Sync {

class Session;

/// The engine's hands: lives on the engine's thread, makes its session there, does one thing after the other,
/// and plays the rounds on schedule. Spoken to by queued calls, answers by signals with values.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// \param keeper, clock  outlive the worker; the keeper lives in another thread and is asked by queued
    /// calls
    Worker(Core::Environment environment, Auth::TokenKeeper &keeper, const Core::Clock &clock);
    ~Worker() override;

    /// Where other threads leave calls; goes with the worker to its thread.
    [[nodiscard]] const Core::Letterbox::Slot &letterbox() const { return m_letterbox->slot(); }

    void open();
    void identify();
    void loadLists();
    void chooseList(const Domain::ListId &id);
    void syncNow(bool releaseBrake);
    void preview();
    void askBack(Domain::ClientId client);
    void disconnectAccount(bool erasePending);
    void clientsChanged();
    void sendStatus();
    /// Ends the running work; closed() follows when nothing runs any more.
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
    /// Puts \p work behind what runs now.
    void enqueue(Work work);
    void goOn();
    QCoro::Task<> run(Work work);
    QCoro::Task<> playRound(bool releaseBrake);
    void plan(const RoundReport &report);
    void planAt(const QDateTime &at);
    /// Another program of this data directory may change clients at any time.
    void lookForChanges();
    /// Begins the round whose time has come.
    void lookAtClock();

    Core::Letterbox *m_letterbox; ///< a child, since it must live on the same thread
    Core::Environment m_environment;
    Auth::TokenKeeper &m_keeper;
    const Core::Clock &m_clock;
    Schedule m_schedule;
    std::unique_ptr<Auth::RemoteTokenSource> m_tokens;
    std::unique_ptr<Session> m_session;
    QDateTime m_nextRound;     ///< UTC; invalid where none is planned
    QElapsedTimer m_waited;    ///< since it was planned
    qint64 m_wait = 0;         ///< ms, from then on
    qint64 m_seenRevision = 0; ///< of the database, when we last looked whether something was changed
    QList<Work> m_waiting;
    bool m_busy = false;
    bool m_closing = false;
    bool m_roundWaiting = false; ///< one round is in m_waiting, a second would find nothing to do
    bool m_playing = false;
    bool m_changedMeanwhile = false; ///< a client was changed while a round was under way
    QString m_step;
    std::optional<BrakeNotice> m_brake;
    QList<FailedClient> m_attention;
};

} // namespace Sync
