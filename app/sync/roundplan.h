// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/planner.h"
#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// All planned changes of one round, collected from the plans of the single addresses. Steps that need a call
/// each are stored; additions and updates are only counted and planned again when they are sent, so that
/// memory use does not depend on their number.
struct RoundPlan
{
    QList<Step> unsubscribes;
    QList<Step> moves;
    QList<Step> clears;
    QList<Step> removals;
    QList<Step> singles; ///< additions with an address that is too long for an import
    QList<Step> unread;  ///< updates of people whose contacts could not be read
    QList<Step> settled; ///< moves without a contact to move
    /// Addresses that a Move or a single-contact update handles; importing them would create a second
    /// contact.
    QSet<QString> notByImport;
    /// People who came back, or whose contact changed since the backup that was restored, read in this round:
    /// their updates need no other check for departures.
    QSet<QString> justRead;
    QStringList customLabels; ///< labels of the custom fields that must exist in Constant Contact
    qint64 revision = 0;      ///< the global revision; clients changed later wait for the next round
    /// The global revision when the pull began: later updates of listed addresses wait, since they were not
    /// checked for departures.
    qint64 seenRevision = 0;
    int additions = 0;
    int updates = 0;
    QSet<QString> concerned; ///< addresses that the findings may change; completePlan() plans them

    /// Whether \p step may be imported in this round.
    [[nodiscard]] bool takes(const Step &step) const;
    /// Whether the round changes the members of the list.
    [[nodiscard]] bool changesMembership() const;
    /// Whether the round writes anything to Constant Contact.
    [[nodiscard]] bool sendsAnything() const;
    /// The numbers of planned changes in one line, for the history.
    [[nodiscard]] QString summary() const;
};

/// First part of the plan: plans on a snapshot every due address that is not in a running job and that
/// the findings do not concern. Others can write meanwhile, since this takes seconds for a long list.
/// \param each  callback for every addition and update, for a preview; may be null
[[nodiscard]] Core::Result<RoundPlan> draftPlan(const RoundServices &services, const RoundFindings &findings,
                                                const std::function<void(const Step &)> &each = nullptr);
/// Second part of the plan: plans the rest, and again what has changed since the draft. Requires the
/// transaction in which applyRemoteChanges() was called.
[[nodiscard]] Core::Result<RoundPlan> completePlan(const RoundServices &services,
                                                   const RoundFindings &findings, RoundPlan plan,
                                                   const std::function<void(const Step &)> &each = nullptr);

/// Checks whether the brake must stop the round.
/// \param leavingThere  result of countLeaving()
/// \param offBefore  SyncState::offUnderBrake(); counts if this round would take somebody off
/// \return nothing if the round may continue
[[nodiscard]] Core::Result<std::optional<Domain::BrakeNotice>> brakeFor(const RoundServices &services,
                                                                        const RoundFindings &findings,
                                                                        const RoundPlan &plan,
                                                                        int leavingThere, int offBefore);

/// Records a step that needs no call: both sides agree, or the client is held, possibly with a problem.
Core::Result<void> noteSettled(const RoundServices &services, RoundTally &tally, const Step &step);
/// Calls noteSettled() for all due addresses that need no call. For a preview, which sends nothing.
Core::Result<void> noteAllSettled(const RoundServices &services, const RoundFindings &findings,
                                  RoundTally &tally);

} // namespace Sync
