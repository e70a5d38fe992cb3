// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/fieldsetup.h"
#include "sync/roundplan.h"

namespace Sync {

/// Sends all additions and updates of the round by bulk import, in as few jobs as the limits allow. Each job
/// is in the journal before its first byte is sent. Addresses that need no call are recorded on the way. The
/// due addresses are read again in batches of a few hundred, so that memory use does not depend on their
/// number; clients who changed after planning wait for the next round.
/// A payload that the service rejects as a whole is sent again in halves until the one bad row is found;
/// that client is shown under *action needed*. The jobs are only started here; pollJobs() waits for them.
/// Sync thread only.
/// \return an error that ends the round; OutcomeUnknown if the response to a start was lost
[[nodiscard]] QCoro::Task<Core::Result<void>> sendImports(const RoundServices &services,
                                                          const RoundFindings &findings, RoundTally &tally,
                                                          const RoundPlan &plan, FieldBindings fields);

/// Removes contacts from the list by membership jobs of up to 500 contacts. Unknown contact ids are looked
/// up first, by searches or, if that takes fewer calls, in the whole list. A job that the service refuses is
/// sent again in halves until the one contact is found, which is shown under *action needed*. Sync thread
/// only.
/// \return errors as for sendImports()
[[nodiscard]] QCoro::Task<Core::Result<void>> sendRemovals(const RoundServices &services,
                                                           const RoundFindings &findings, RoundTally &tally,
                                                           QList<Step> steps);

} // namespace Sync
