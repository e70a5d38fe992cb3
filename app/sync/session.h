// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "core/clock.h"
#include "core/environment.h"
#include "domain/customfield.h"
#include "domain/preview.h"
#include "domain/syncstatus.h"
#include "store/sqlite/database.h"
#include "store/syncdata/sharedcallbudget.h"
#include "sync/account.h"
#include "sync/roundreport.h"

#include <functional>
#include <memory>

namespace Sync {

/// All operations with the service on one thread: holds a database connection, a network manager and the
/// call budget. Used by the window's Worker and by the command line, which own it. Only one operation may
/// run at a time. Must outlive its tasks.
class Session
{
public:
    /// \param tokens  provider of access tokens; must outlive the session and live in its thread
    /// \param clock  must outlive the session
    /// \return session; Storage if the database is unusable
    [[nodiscard]] static Core::Result<std::unique_ptr<Session>>
    open(const Core::Environment &environment, Net::TokenProvider &tokens, const Core::Clock &clock);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// After a login: reads the account, compares it with the previous one, and stores the connection.
    [[nodiscard]] QCoro::Task<Core::Result<Identified>> identify();
    /// The account's lists.
    /// \return NotConnected; errors of ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<QList<Domain::ContactList>>> lists();
    /// Creates an empty list. If the response is lost, the list is searched by its name, which is unique.
    /// \return InvalidInput if another list has the name; NotConnected; errors of
    ///         ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> createList(QString name);
    /// Checks that the list exists and stores the choice. A different list than before resets the known
    /// memberships.
    /// \return ListGone; NotConnected; errors of ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> choose(Domain::ListId id);
    /// The account's custom fields, without their types.
    /// \return NotConnected; errors of ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<QList<Domain::CustomField>>> customFields();
    /// Stores to which field in Constant Contact one of ours belongs (Sync::mapField()).
    /// \return NotConnected; errors of mapField()
    [[nodiscard]] QCoro::Task<Core::Result<void>> mapField(QString label, Domain::CustomField there);
    /// Makes the daily backup if the last one is older than a day. Lack of disk space is logged and is not
    /// an error.
    /// \return Storage if the database is damaged
    [[nodiscard]] Core::Result<void> backUpIfDue();
    /// Runs one round.
    /// \param watch  how long to poll a job before it is left pending
    /// \param progress  callback that gets a short sentence at each new step
    /// \return report; its error is NotConnected or NoListChosen if no round could start
    [[nodiscard]] QCoro::Task<RoundReport> sync(Brake brake, std::chrono::seconds watch,
                                                std::function<void(const QString &)> progress);
    /// Computes what a round would do now.
    /// \return NotConnected; NoListChosen; errors of ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<Domain::Preview>> preview();
    /// The same as if the list \p id had been chosen.
    /// \return ListGone; NotConnected; errors of ConstantContact::ApiClient::call()
    [[nodiscard]] QCoro::Task<Core::Result<Domain::Preview>> preview(Domain::ListId id);
    /// Takes the studio's people off the chosen list, subscribed as they are, and forgets the choice.
    /// \return NotConnected; NoListChosen; errors of removeEverybody(), after which the choice stays
    [[nodiscard]] QCoro::Task<Core::Result<void>> leaveList(std::chrono::seconds watch,
                                                            std::function<void(const QString &)> progress);
    /// Sends the one resubscribe e-mail to a client.
    /// \return NotConnected; NoListChosen; errors of Sync::askBack()
    [[nodiscard]] QCoro::Task<Core::Result<void>> askBack(Domain::ClientId client);

    /// Stores that the user disconnected. Clients, ledger, history and list choice are kept.
    Core::Result<void> noteDisconnected(TokenErasure erasure);
    [[nodiscard]] Core::Result<Domain::SyncStatus> status();
    /// Counts SyncStatus::unsent; status() does not, since this takes time during a first load.
    [[nodiscard]] Core::Result<Domain::Unsent> unsent();
    [[nodiscard]] Store::Database &database() { return *m_database; }

    /// Cancels the running operation as soon as the current call allows; its task then returns Cancelled.
    void stop();
    /// Allows new operations after stop().
    void resume();

private:
    Session(Core::Environment environment, Net::TokenProvider &tokens,
            std::unique_ptr<Store::Database> database);
    /// The chosen list, if everything that a round needs is set up.
    [[nodiscard]] Core::Result<Domain::ContactList> readyList();
    [[nodiscard]] Core::Result<void> requireConnection();
    [[nodiscard]] QCoro::Task<Core::Result<Domain::Preview>> previewOn(Domain::ContactList list);
    /// Stores whether the user must sign in again: set by a rejected login, cleared by the next success.
    /// Deletes nothing.
    void noteLoginState(const std::optional<Core::Error> &error);

    /// Updates m_sum.
    Core::Result<void> countSum();

    Core::Environment m_environment;
    Net::TokenProvider &m_tokens;
    std::unique_ptr<Store::Database> m_database;
    Store::SharedCallBudget m_budget;
    Net::HttpClient m_http;
    Net::Delay m_delay;
    ConstantContact::ApiClient m_api;
    Domain::ClientSum m_sum;
    qint64 m_sumVersion = -1; ///< Store::ClientDirectory::sumVersion() of m_sum
};

} // namespace Sync
