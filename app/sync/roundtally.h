// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldlimits.h"
#include "domain/preview.h"
#include "sync/planner.h"
#include "sync/roundreport.h"
#include "sync/roundservices.h"

namespace Sync {

/// A "no" that could not be delivered to Constant Contact in this round.
struct Undelivered
{
    Step step;
    Core::Error error; ///< InvalidInput: refused for good, even without details
};

/// The work that a round has done so far; its steps add to it. Owned by runRound() or previewRound().
struct RoundTally
{
    qint64 round = 0; ///< id of the round in the history; 0 for a preview
    RoundReport report;
    int suspects = 0;          ///< rows of failed or partly rejected jobs, to be sent again in smaller ones
    int imported = 0;          ///< rows of this round's imports that arrived
    int newMembers = 0;        ///< change of the list's length by this round; may be negative
    int withdrawnFirst = 0;    ///< listed people whose no did not wait for the plan
    qint64 noesSeenUntil = -1; ///< global revision up to which each "no" was looked for
    QList<Undelivered> undelivered;
    int writes = 0;                       ///< writes and jobs that the service has accepted
    QList<Core::Error> forbidden;         ///< refused single writes that this login must not make, see push()
    bool needsComparison = false;         ///< a contact was not found: the next round compares the whole list
    QList<Domain::PreviewPerson> leaving; ///< for a preview: people who left in Constant Contact
};

/// Excludes the address from rounds until its client changes. The client is shown under *action needed* with
/// a reason and a remedy, and counts as failed.
/// \param revision  revision of the address record when it was planned
Core::Result<void> holdBack(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                            const QString &address, qint64 revision, const Domain::FieldError &fieldError);

/// Counts the client as failed in the report and adds the reason to the history.
Core::Result<void> noteFailedClient(const RoundServices &services, RoundTally &tally,
                                    const Domain::Client &client, const QString &address,
                                    const QString &reason);

/// Counts the client among those with a problem, and adds what was not sent to the history. Does nothing
/// without a reason.
Core::Result<void> noteLeftOut(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                               const QString &address, const Domain::FieldError &fieldError);
/// Adds an action on a person to the history.
Core::Result<void> noteResult(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                              const QString &address, Domain::RoundAction action);

} // namespace Sync
