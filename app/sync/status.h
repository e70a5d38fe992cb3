// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/clientdirectory.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/syncstate.h"
#include "sync/roundreport.h"

namespace Sync {

/// The state of the sync for the window and `listwellctl status`.
struct Status
{
    std::optional<Domain::Connection> connection;
    Domain::LoginState login;
    std::optional<Domain::ContactList> list;
    std::optional<Domain::RoundRecord> lastRound;
    QList<FailedClient> attention;    ///< clients whom the last round could not serve
    std::optional<BrakeNotice> brake; ///< the last round was stopped by it and nobody has decided yet
    QDateTime nextRound;              ///< UTC; invalid where none is planned
    int callsToday = 0;
    Domain::ClientSum sum;
    std::optional<Store::Restoration> restoration; ///< a copy was put back, and it is still to be told
    int overdue = 0;      ///< addresses of which something has waited for more than a day
    bool running = false; ///< a round is under way
    QString step;         ///< what it is doing now, a short sentence; empty while not running

    /// Whether there is a login to the service of this program.
    [[nodiscard]] bool isConnected() const { return connection && connection->connected; }
    /// Whether the login is good as far as is known.
    [[nodiscard]] bool isLoginGood() const { return isConnected() && !connection->needsReconnect; }
};

} // namespace Sync
