// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/ids.h"
#include "domain/lastimport.h"

#include <QDateTime>

#include <optional>

namespace Domain {

/// Effect of a round on a person.
enum class RoundAction {
    Added,             ///< put on the list
    Updated,           ///< contact brought up to date
    UnsubscribedThere, ///< a "no" of the studio carried to Constant Contact
    UnsubscribedHere,  ///< an opt-out in Constant Contact carried to the directory
    LeftList,          ///< left this list in Constant Contact
    Removed,           ///< a removed or deactivated client taken off the list
    Moved,             ///< contact moved to the client's new address
    LeftOut,           ///< part of the profile was not sent; a line of its own beside what was done
    Failed             ///< not accepted by Constant Contact
};

/// Planned effect of a round on a person, as a preview shows it.
enum class PreviewAction {
    Add,
    Update,
    Unsubscribe, ///< on either side
    Remove,      ///< taken off the list, or found to have left it
    Held         ///< nothing is sent
};

/// Numbers of one round.
struct RoundCounts
{
    int added = 0;
    int updated = 0;
    int unsubscribedThere = 0; ///< withdrawals carried to Constant Contact
    int unsubscribedHere = 0;  ///< clients who opted out in Constant Contact
    int leftList = 0;          ///< people who left this list only
    int removed = 0;           ///< removed or deactivated clients taken off the list
    int pending = 0;           ///< people in a job that the service had not finished at the end of the round
    int calls = 0;             ///< to the service

    /// \return number of changes on either side; 0 for a quiet round
    [[nodiscard]] int changes() const
    {
        return added + updated + unsubscribedThere + unsubscribedHere + leftList + removed;
    }

    bool operator==(const RoundCounts &) const = default;
};

/// Effect of one round on one person.
struct RoundResult
{
    ClientId client; ///< not stored (0) for a contact that no client holds
    QString address;
    RoundAction action = RoundAction::Updated;
    QString reason;    ///< a sentence, for LeftOut and Failed
    QString name = {}; ///< current name of the client, read only; empty if there is no such client

    bool operator==(const RoundResult &) const = default;
};

/// The numbers for which the brake stopped a round.
struct BrakeNotice
{
    int leaving = 0; ///< people whom the round would unsubscribe or remove from the list, on either side
    int listed = 0;  ///< people on the list now
    bool emptyDirectory = false;           ///< the directory holds no clients
    std::optional<LastImport> import = {}; ///< the last import, if some would leave because of it
    int leavingByImport = 0;               ///< number of people who would leave because of it

    bool operator==(const BrakeNotice &) const = default;
};

/// One round, finished or not.
struct RoundRecord
{
    qint64 id = 0;
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC; invalid: still running, or the program ended during the round
    RoundCounts counts;
    int failed = 0; ///< clients who could not be synced
    QString plan;   ///< planned actions in one line; empty if the round ended before planning
    std::optional<Core::Error::Kind> errorKind; ///< no value if the round succeeded
    QString errorMessage;                       ///< for people
    std::optional<BrakeNotice> brake;           ///< set if the brake stopped the round
};

/// A client whom the round could not sync, with the reason.
struct FailedClient
{
    QString studioNumber;
    QString address;
    QString reason; ///< a sentence for the user

    bool operator==(const FailedClient &) const = default;
};

} // namespace Domain
