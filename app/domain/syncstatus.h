// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientsum.h"
#include "domain/connection.h"
#include "domain/contact.h"
#include "domain/loginstate.h"
#include "domain/restoration.h"
#include "domain/roundrecord.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Domain {

/// Pending work of the next round that no client's state shows as waiting.
struct Unsent
{
    int refusals = 0; ///< people who said no here, whose no is not known to have reached Constant Contact
    int removals = 0; ///< people on the list who are no longer clients

    bool operator==(const Unsent &) const = default;
};

/// The state of the sync for the window and `listwellctl status`.
struct SyncStatus
{
    std::optional<Connection> connection;
    LoginState login;
    std::optional<ContactList> list;
    QDateTime
        listCountedAt; ///< UTC; when the members of the list were counted; invalid before the first sync
    std::optional<RoundRecord> lastRound;
    QList<FailedClient> attention;    ///< clients whom the last round could not sync
    std::optional<BrakeNotice> brake; ///< set if it stopped the last round and a decision is pending
    QDateTime nextRound;              ///< UTC; invalid if none is planned
    int callsToday = 0;
    ClientSum sum;
    Unsent unsent;                          ///< as before the round while one is running
    std::optional<Restoration> restoration; ///< a restored backup that is still to be reported
    int overdue = 0;                        ///< addresses with a change that has waited for more than a day
    bool running = false;                   ///< a round is running
    QString step; ///< what it is doing now, a short sentence; empty while not running

    /// Whether there is a login to the service of this program.
    [[nodiscard]] bool isConnected() const { return connection && connection->connected; }
    /// Whether the login is valid as far as is known.
    [[nodiscard]] bool isLoginGood() const { return isConnected() && !connection->needsReconnect; }
};

} // namespace Domain
