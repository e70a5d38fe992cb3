#pragma once

#include "constantcontact/caller.h"
#include "core/clock.h"
#include "core/environment.h"
#include "store/database.h"
#include "store/sharedcallbudget.h"
#include "sync/roundreport.h"
#include "sync/status.h"

#include <functional>
#include <memory>

namespace Sync {

/// Whose account a login is for.
struct Identified
{
    Domain::Account account;
    bool accountChanged = false; ///< another than last time: list choice and marks are void
};

/// Everything that is done with the service, on one thread: a database connection, a network manager, the
/// budget. The worker of the window and the command line both work through it. One call at a time; outlives
/// its tasks.
class Session
{
public:
    /// \param tokens, clock  outlive the session; \p tokens lives in this thread
    /// \return Storage where the database cannot be used
    [[nodiscard]] static Core::Result<std::unique_ptr<Session>>
    open(const Core::Environment &environment, Net::TokenSource &tokens, const Core::Clock &clock);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// After a login: reads the account, compares it with the last one, and keeps the connection.
    [[nodiscard]] QCoro::Task<Core::Result<Identified>> identify();
    /// The account's lists. \return NotConnected, and the kinds of Api::Caller::call()
    [[nodiscard]] QCoro::Task<Core::Result<QList<Domain::ContactList>>> lists();
    /// Looks that the list exists and keeps the choice; another list than before voids what is known of
    /// memberships. \return ListGone, NotConnected, and the kinds of Api::Caller::call()
    [[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> choose(Domain::ListId id);
    /// Makes the day's copy of the database, where a day has passed since the last. That there is no room for
    /// it is logged and no error. \return Storage where the database is damaged
    [[nodiscard]] Core::Result<void> backUpIfDue();
    /// Plays one round. Its report has the error NotConnected or NoListChosen where none could begin.
    /// \param progress  gets a short sentence whenever something else is being done
    [[nodiscard]] QCoro::Task<RoundReport> sync(bool releaseBrake, std::chrono::seconds watch,
                                                std::function<void(const QString &)> progress);
    /// \return NotConnected, NoListChosen, and the kinds of Api::Caller::call()
    [[nodiscard]] QCoro::Task<Core::Result<Preview>> preview();
    /// Sends the one invitation to come back (askback.h). \return NotConnected, NoListChosen, and what
    /// Sync::askBack() tells
    [[nodiscard]] QCoro::Task<Core::Result<void>> askBack(Domain::ClientId client);

    /// The owner disconnected: notes it; clients, ledger, history and the list choice stay.
    Core::Result<void> noteDisconnected(bool erasePending);
    [[nodiscard]] Core::Result<Status> status();
    [[nodiscard]] Store::Database &database() { return *m_database; }

    /// Ends the running work as soon as the call in flight allows; its task then answers Cancelled.
    void stop();
    /// Lets work begin again after stop().
    void allow();

private:
    Session(Core::Environment environment, Net::TokenSource &tokens,
            std::unique_ptr<Store::Database> database);
    /// The chosen list, where everything is there for a round.
    [[nodiscard]] Core::Result<Domain::ContactList> readyList();
    [[nodiscard]] Core::Result<void> requireConnection();
    /// Keeps in mind whether a person must sign in again: after a refused login, until something works.
    /// Nothing is deleted.
    void noteLoginState(const std::optional<Core::Error> &error);

    /// Brings m_sum up to date.
    Core::Result<void> countSum();

    Core::Environment m_environment;
    Net::TokenSource &m_tokens;
    std::unique_ptr<Store::Database> m_database;
    Store::SharedCallBudget m_budget;
    Net::HttpClient m_http;
    Net::Pause m_pause;
    Api::Caller m_caller;
    Store::ClientSum m_sum;
    qint64 m_sumVersion = -1; ///< Store::ClientDirectory::sumVersion() of m_sum
};

} // namespace Sync
