#pragma once

#include "sync/planner.h"
#include "sync/pull.h"

namespace Sync {

/// Everything that one round is going to do, put together from the plans of the single addresses.
struct RoundPlan
{
    QList<Step> withdrawals;
    QList<Step> moves;
    QHash<QString, Step>
        instead; ///< by new address: the addition to fall back on where a move is not possible
    QList<Step> clears;
    QList<Step> removals;
    QList<Step> imports; ///< additions and updates
    QList<Step> settled; ///< Nothing and Hold: only to be noted
    int listed = 0;      ///< addresses on the list before the round
    int clients = 0;     ///< in the directory

    /// Labels of the custom fields that are needed on the other side.
    [[nodiscard]] QStringList customLabels() const;
    /// Whether the round writes anything that changes who is on the list.
    [[nodiscard]] bool changesMembership() const;
};

/// Plans every address that is to do and is not inside a job that is under way. Step 5 of a round.
/// Call it after apply(), in the same transaction.
/// \param renamed  addresses whose contact has another one in Constant Contact: rewritten by id, since an
/// import would make a
///                 second contact
[[nodiscard]] Core::Result<RoundPlan> makePlan(RoundContext &context, const QSet<QString> &renamed);

/// Step 6: nothing when the round may go on. \param leavingThere  leavingBy() of the findings
[[nodiscard]] std::optional<BrakeNotice> brakeFor(const RoundPlan &plan, int leavingThere);

/// Notes what needs no call: both sides agree, or the client is held, with the problem where there is one.
Core::Result<void> noteSettled(RoundContext &context, const RoundPlan &plan);

} // namespace Sync
