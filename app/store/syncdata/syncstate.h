// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/connection.h"
#include "domain/contact.h"
#include "domain/loginstate.h"
#include "domain/restoration.h"

#include <optional>

namespace Store {

class Database;

constexpr int kUnknownMembers = -1;

/// Checkpoint of the last round. All times are UTC, on the service's clock if it is known.
struct SyncCheckpoint
{
    /// End of the time range searched for opt-outs; invalid: none yet, the next search starts at 1990.
    QDateTime optOutsSeenUntil;
    int expectedMembers = kUnknownMembers; ///< membership count of the list after the last round
    QDateTime fullCompareAt;               ///< time of the last exact comparison of the whole list
    qint64 lastRevision = 0;               ///< the global revision when the last round was planned
};

/// Connection, chosen list, checkpoint and other single values of the sync: one row each, read by the window
/// and the command line, written by one engine.
class SyncState
{
public:
    explicit SyncState(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Core::Result<std::optional<Domain::Connection>>
    connection() const; ///< nothing: never connected
    Core::Result<void> setConnection(const Domain::Connection &connection);

    [[nodiscard]] Core::Result<std::optional<Domain::ContactList>> chosenList() const;
    /// Stores the chosen list. A different list resets the checkpoint; the caller resets the address records
    /// with FreshStart.
    Core::Result<void> chooseList(const std::optional<Domain::ContactList> &list);

    [[nodiscard]] Core::Result<SyncCheckpoint> checkpoint() const;
    Core::Result<void> setCheckpoint(const SyncCheckpoint &checkpoint);
    /// Resets the checkpoint, so that the next round reads the whole state of Constant Contact.
    Core::Result<void> resetCheckpoint();

    /// UTC time of the next round; invalid if none is scheduled.
    [[nodiscard]] Core::Result<QDateTime> nextRound() const;
    Core::Result<void> setNextRound(const QDateTime &at);

    /// The restored backup that is still to be reported or followed by a full reading; else no value.
    [[nodiscard]] Core::Result<std::optional<Domain::Restoration>> restoration() const;
    Core::Result<void> setRestoration(const Domain::Restoration &restoration);
    /// Notes that a round has read the whole state of Constant Contact after a restore, so that sending may
    /// continue.
    Core::Result<void> markReconciled();
    /// Notes that the owner dismissed the message about the restored backup. Sending still waits for the
    /// full reading.
    Core::Result<void> hideRestoration();

    [[nodiscard]] Core::Result<Domain::LoginState> login() const;
    Core::Result<void> setLogin(const Domain::LoginState &login);

    /// People who were taken off the list by rounds that the brake has stopped since one passed: they left by
    /// themselves, or said no. The brake counts them with those of the next round.
    [[nodiscard]] Core::Result<int> offUnderBrake() const;
    Core::Result<void> setOffUnderBrake(int people);

    /// UTC time when the practice studio was written to this database; invalid if it holds a real studio's
    /// clients.
    [[nodiscard]] Core::Result<QDateTime> practiceFilledAt() const;
    Core::Result<void> setPracticeFilledAt(const QDateTime &at);

    /// The service's time of the last pull, or of connecting if there was none yet; invalid before that.
    /// Later events there are not in this database.
    [[nodiscard]] Core::Result<QDateTime> knownUntil() const;
    /// Raises the global revision to at least \p revision. For a restored database: changes from now on
    /// then count as newer than all earlier ones, including those that only a later copy of the data
    /// contains.
    Core::Result<void> raiseRevisionTo(qint64 revision);
    /// The global revision; each change of a client raises it.
    [[nodiscard]] Core::Result<qint64> revision() const;

private:
    Database &m_database;
};

} // namespace Store
