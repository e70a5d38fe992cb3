// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundservices.h"

namespace Sync {

// People who are on the list in Constant Contact although the stored state says that they are not: they said
// no, left, were deleted there, or were taken off. The whole list is compared with that state, and each case
// is decided (rules R15, R16):
//
// - Somebody who said no, here or there, and signed up themselves later, is on the list again; the yes is
//   recorded with the source Constant Contact. "Later" means an opt_in_date not before the service's time of
//   the no, and no other no here that is still to be delivered. An address that the owner entered there does
//   not count as a sign-up. Anybody else is unsubscribed again.
// - Somebody who had left, or had been deleted, and is there again is on the list: the person or the owner
// did that, unless a job of ours that was under way put them back (AddressRecord::wasPutBack()).
// - Deactivated clients come off the list again (rule R11), however they came back: as long as the profile is
//   deactivated, the list follows the profile. So do removed clients whose removal is still due. Somebody who
//   signs up after the removal is a stranger to the studio and stays.
// - Somebody who opted out, said yes here since, and resubscribed there without choosing a list is added
// again.
// - A client who was held back and whom the owner added there counts as listed, so that leaving is noticed.
//
// All functions run on the sync thread.

/// Reads the contacts that must be decided into RoundFindings::returned: a few one by one, many by one more
/// reading of the list.
/// \param members  the members of the list
[[nodiscard]] QCoro::Task<Core::Result<void>> findReturned(const RoundServices &services, Members members,
                                                           RoundFindings *findings);

/// Reads the contacts of those who opted out and said yes here since, at most 20, into
/// RoundFindings::returned: they may have resubscribed without being on the list, which no other search
/// shows.
[[nodiscard]] QCoro::Task<Core::Result<void>> findResubscribed(const RoundServices &services,
                                                               RoundFindings *findings);

/// Decides about one contact; no effect unless it contradicts the stored state. The plan then adds,
/// unsubscribes or removes. Requires a transaction.
Core::Result<void> applyReturn(const RoundServices &services, const QString &address,
                               const Domain::Contact &contact);

} // namespace Sync
