// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "sync/planner.h"
#include "sync/roundfindings.h"
#include "sync/roundservices.h"
#include "sync/roundtally.h"

#include <optional>

namespace Sync {

// Departures and opt-outs that are noticed while a single contact is read or written; pull() finds the
// others (contactchanges.h). All functions require a transaction. Sync thread only.

/// Records that the address of \p step is not on the list and no longer sent.
/// \param contact  holds the reason, such as an opt-out; nothing if there is no contact
/// \param optOutRevision  for an opt-out by our own write: the revision of the "no" that was sent, so that a
///        yes given meanwhile is newer
[[nodiscard]] Core::Result<void> closeAddressRecord(const RoundServices &services,
                                                    const RoundFindings &findings, const Step &step,
                                                    const std::optional<Domain::Contact> &contact,
                                                    qint64 optOutRevision = 0);

/// Transfers a departure or opt-out to the client's new address, so that changing the address does not put
/// anyone back on the list.
/// \param step  a Move
[[nodiscard]] Core::Result<void> carryDeparture(const RoundServices &services, const Step &step);

/// A contact that left does not move to an address that others want to be on the list; the yes of its client
/// stays behind. Does nothing for a contact that did not leave.
/// \param step  a move to an address that is taken
[[nodiscard]] Core::Result<void> leaveConsentBehind(const RoundServices &services, const Step &step);

/// How a contact left the list in Constant Contact.
enum class DepartureKind {
    Left,   ///< the contact still exists
    Deleted ///< the contact was deleted
};

/// The contact is no longer on the list: a departure that the member count did not show.
[[nodiscard]] Core::Result<void> noteDeparture(const RoundServices &services, const RoundFindings &findings,
                                               RoundTally &tally, const Step &step, DepartureKind kind);

/// The contact opted out without our knowledge: handles it as if pull() had found it.
[[nodiscard]] Core::Result<void> noteOptOut(const RoundServices &services, const RoundFindings &findings,
                                            RoundTally &tally, const Step &step,
                                            const Domain::Contact &contact);

/// The address belongs to a contact that was deleted there; only the person can restore it.
[[nodiscard]] Core::Result<void> noteHolderGone(const RoundServices &services, const RoundFindings &findings,
                                                const QString &address, const Domain::ContactId &holder);

} // namespace Sync
