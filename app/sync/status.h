#pragma once

#include "store/clientdirectory.h"
#include "store/roundhistory.h"
#include "store/syncstate.h"
#include "sync/roundreport.h"

namespace Sync {

/// The state of the sync for the window and `listwellctl status`.
struct Status
{
    std::optional<Store::Connection> connection;
    Store::LoginState login;
    std::optional<Domain::ContactList> list;
    std::optional<Store::RoundRecord> lastRound;
    QList<FailedClient> attention; ///< clients whom the last round could not sync
    /// Set if the brake stopped the last round and the user has not decided yet.
    std::optional<BrakeNotice> brake;
    QDateTime nextRound; ///< UTC time of the next round; invalid if none is scheduled
    int callsToday = 0;
    Store::ClientSum sum;
    /// Set if a backup was restored and the user has not been told.
    std::optional<Store::Restoration> restoration;
    int overdue = 0;      ///< addresses that have been due for more than a day
    bool running = false; ///< a round is running
    QString step;         ///< current step of the round as a short sentence; empty if none is running

    [[nodiscard]] bool isConnected() const { return connection && connection->connected; }
};

} // namespace Sync
