// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

// Write the changes that were found in Constant Contact for one person to the address records, the ledger and
// the history. All functions run on the sync thread and require a transaction.

/// Records that the person left the list, but did not opt out.
Core::Result<void> applyDeparture(const RoundServices &services, const RoundFindings &findings,
                                  RoundTally &tally, const QString &address);

/// Applies the state of one contact: an opt-out, or being on the list against the stored state (returns.h).
Core::Result<void> applyContact(const RoundServices &services, const RoundFindings &findings,
                                RoundTally &tally, const Domain::Contact &contact);

/// Marks a listed address as due with all its details.
Core::Result<void> sendAgain(const RoundServices &services, const QString &address);

/// Records that the contact was deleted in Constant Contact, even for an address that no client has yet: an
/// import would restore the contact.
Core::Result<void> applyDeletion(const RoundServices &services, const RoundFindings &findings,
                                 const Domain::Contact &contact);

/// Reason and remedy for a contact whose address was changed in Constant Contact.
[[nodiscard]] Domain::FieldError addressChangedThere(const QString &address);
/// Reports that the contact of one of our addresses now has the address \p there. Neither address replaces
/// the other: the person changed it there, and a nightly report may contain the old one again. No effect on
/// an address that is due, since its update reports it.
Core::Result<void> tellNewAddress(const RoundServices &services, RoundTally &tally, const QString &address,
                                  const QString &there);

} // namespace Sync
