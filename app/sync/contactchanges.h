// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

// Writes what was found in Constant Contact about one person to the address records, the ledger and the
// history. All functions run on the sync thread and require a transaction.

/// Records that the person left the list, but did not opt out.
Core::Result<void> applyDeparture(const RoundServices &services, const RoundFindings &findings,
                                  RoundTally &tally, const QString &address);

/// Applies the state of one contact: an opt-out, or a return by the person's own action.
Core::Result<void> applyContact(const RoundServices &services, const RoundFindings &findings,
                                RoundTally &tally, const Domain::Contact &contact);

/// Records that the contact was deleted in Constant Contact, even for an address that no client has yet: an
/// import would restore the contact.
Core::Result<void> applyDeletion(const RoundServices &services, const Domain::Contact &contact);

} // namespace Sync
