#pragma once

#include "sync/fieldsetup.h"
#include "sync/roundplan.h"

namespace Sync {

/// Sends every addition and update of the round by bulk import: as few as the limits allow, each in the
/// journal before its first byte; on the way everything that needs no call is noted. Goes through what is to
/// do once more, a few hundred addresses at a time, so that memory stays flat however many there are; whoever
/// was changed since the plan was made waits for the next round. A payload that the service refuses as a
/// whole is sent in halves until the one row is found, and that client comes under *needs attention*. The
/// jobs are only begun here; followJobs() watches them. \return an error that ends the round; OutcomeUnknown
/// when a start was never answered
[[nodiscard]] QCoro::Task<Core::Result<void>> sendImports(RoundContext &context, const RoundPlan &plan,
                                                          FieldBindings fields);

/// Takes contacts off the list by membership jobs of at most 500; contacts whose id is not known are looked
/// up first. \return as above
[[nodiscard]] QCoro::Task<Core::Result<void>> sendRemovals(RoundContext &context, QList<Step> steps);

} // namespace Sync
