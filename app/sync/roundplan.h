#pragma once

#include "sync/planner.h"
#include "sync/pull.h"

namespace Sync {

/// Everything that one round is going to do, put together from the plans of the single addresses. What goes
/// one contact at a time stands here; additions and updates are only counted, and planned again when they are
/// sent, so that a million of them need no memory.
struct RoundPlan
{
    QList<Step> withdrawals;
    QList<Step> moves;
    QList<Step> clears;
    QList<Step> removals;
    QList<Step> settled; ///< moves that have nothing to move
    /// Addresses that a move or a rewrite by id serves: never by import, which would make a second contact.
    QSet<QString> notByImport;
    QStringList customLabels; ///< of the fields that are needed on the other side
    qint64 revision = 0;      ///< the global revision; whoever changed later waits for the next round
    qint64 seenRevision = 0;  ///< the same when the pull began: later updates of people on the list wait,
                              ///< since nobody has looked whether they are still on it
    int additions = 0;
    int updates = 0;

    /// Whether \p step may be sent by import in this round.
    [[nodiscard]] bool takes(const Step &step) const;
    /// Whether the round writes anything that changes who is on the list.
    [[nodiscard]] bool changesMembership() const;
    /// The numbers in one line, for the history.
    [[nodiscard]] QString summary() const;
};

/// Plans every address that is to do and is not inside a job that is under way. Step 5 of a round.
/// Call it after apply(), in the same transaction.
/// \param each  is told every step, for a preview; null where nobody looks
[[nodiscard]] Core::Result<RoundPlan> makePlan(RoundContext &context, const Findings &findings,
                                               const std::function<void(const Step &)> &each = nullptr);

/// Step 6: nothing when the round may go on. \param leavingThere  leavingBy() of the findings \param
/// memberCount  of the list, as the service tells it
[[nodiscard]] Core::Result<std::optional<BrakeNotice>> brakeFor(RoundContext &context, const RoundPlan &plan,
                                                                int leavingThere, int memberCount);

/// Notes what needs no call: both sides agree, or the client is held, with the problem where there is one.
Core::Result<void> noteSettled(RoundContext &context, const Step &step);
/// noteSettled() for everybody who needs no call; for a preview, where nothing is sent on the way.
Core::Result<void> noteAllSettled(RoundContext &context);

} // namespace Sync
