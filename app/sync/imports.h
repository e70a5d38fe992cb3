#pragma once

#include "sync/fieldsetup.h"
#include "sync/planner.h"

namespace Sync {

/// Sends every addition and update of the round by bulk import: as few as the limits allow, each in the
/// journal before its first byte. A payload that the service refuses as a whole is sent in halves until the
/// one row is found, and that client comes under *needs attention*. The jobs are only begun here;
/// followJobs() watches them. \return an error that ends the round; OutcomeUnknown when a start was never
/// answered
[[nodiscard]] QCoro::Task<Core::Result<void>> sendImports(RoundContext &context, QList<Step> steps,
                                                          FieldBindings fields);

/// Takes contacts off the list by membership jobs of at most 500; contacts whose id is not known are looked
/// up first. \return as above
[[nodiscard]] QCoro::Task<Core::Result<void>> sendRemovals(RoundContext &context, QList<Step> steps);

} // namespace Sync
