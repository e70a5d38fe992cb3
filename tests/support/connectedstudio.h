// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/clientdirectory.h"
#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
#include "store/syncdata/syncstate.h"
#include "support/manualclock.h"
#include "support/practiceserver.h"
#include "sync/session.h"

#include <QTemporaryDir>

namespace Support {

/// A studio connected to the practice account that syncs one list through a session: the sync core with its
/// real database, HTTP and budget. Only the clock and the login belong to the test.
class ConnectedStudio
{
public:
    /// \param pace  Real: the studio also uses the real waiting times
    explicit ConnectedStudio(PracticeServer::Pace pace = PracticeServer::Pace::Fast);
    ~ConnectedStudio();

    PracticeServer practice;
    ManualClock clock;

    /// Adjusts the environment for this test; called by open() before the session starts.
    std::function<void(Core::Environment &)> arrange = [](Core::Environment &) {};
    /// Token source, by default a hook of the practice account; called at each start of the session, and
    /// outlives it.
    std::function<Net::TokenProvider *(const Core::Environment &)> login;

    /// Starts the practice account and connects.
    /// \return whether it succeeded
    [[nodiscard]] bool open();
    /// Ends the session and starts a new one on the same data, as a restart of the program does.
    [[nodiscard]] bool restart();
    /// Reason of the last failure of restart().
    [[nodiscard]] const std::optional<Core::Error> &startError() const { return m_startError; }
    [[nodiscard]] bool choose(const QString &listName);

    /// Called at each step of a round, to simulate changes in the studio during the round.
    std::function<void(const QString &step)> meanwhile = [](const QString &) {};
    [[nodiscard]] Sync::RoundReport sync(Sync::Brake brake = Sync::Brake::Armed);
    [[nodiscard]] Core::Result<Domain::Preview> preview();

    Domain::ClientId add(const QString &firstName, const QString &email, Domain::Subscription answer);
    void answer(Domain::ClientId id, Domain::Subscription answer,
                Domain::ConsentSource source = Domain::ConsentSource::Profile);
    /// Applies \p change to a client and stores it.
    void edit(Domain::ClientId id, const std::function<void(Domain::Client &)> &change);
    [[nodiscard]] Domain::ClientEntry entry(Domain::ClientId id);
    [[nodiscard]] Domain::ClientState state(Domain::ClientId id) { return entry(id).state; }
    [[nodiscard]] Store::Database &database() { return m_session->database(); }
    [[nodiscard]] Sync::Session &session() { return *m_session; }
    [[nodiscard]] const Core::Environment &environment() const { return m_environment; }
    [[nodiscard]] QString listName() const { return m_list; }
    /// Whether the address is on the chosen list in Constant Contact.
    [[nodiscard]] bool isListed(const QString &address)
    {
        return practice.addressesOn(m_list).contains(address);
    }
    /// Advances both clocks.
    void letTimePass(std::chrono::seconds time);

private:
    class PracticeTokens;

    QTemporaryDir m_folder;
    Core::Environment m_environment;
    std::unique_ptr<PracticeTokens> m_practiceTokens;
    std::optional<Core::Error> m_startError;
    std::unique_ptr<Sync::Session> m_session;
    QString m_list;
};

} // namespace Support
