// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/fieldsetup.h"
#include "sync/planner.h"
#include "sync/roundfindings.h"

namespace Sync {

/// Outcome of updating a single contact.
enum class UpdateOutcome {
    Done,
    RemoveInstead, ///< the contact cannot be moved: remove it from the list and import the client
    ImportInstead, ///< the contact has moved, or does not exist: import the client
    Failed,
    Overtaken ///< left for later: the client changed after planning, perhaps to "no", or one search found
              ///< nothing
};

/// Unsubscribes a contact in Constant Contact: reads it, then sends a PUT with `unsubscribed` and
/// `update_source=Contact`, since the person asked for it. If the service refuses the contact's details, they
/// are left out. No write is needed if the contact is unknown, deleted or already unsubscribed. Sync thread
/// only.
/// \return InvalidInput if even the least body was refused; the error of the call that failed
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>> unsubscribeContact(const RoundServices &services,
                                                                          const RoundFindings &findings,
                                                                          RoundTally &tally, Step step);
/// Unsubscribes a contact without reading it, by the least body. For a contact with a known id that cannot be
/// read or written with its details. Sync thread only.
/// \return NotFound if its id is not known; the error of the call
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>>
unsubscribeUnread(const RoundServices &services, const RoundFindings &findings, RoundTally &tally, Step step);

/// Writes a client's fields to their contact: for emptied fields (Clear), and for a changed address (Move),
/// which avoids a second contact. Data that only Constant Contact has is kept. If the new address belongs to
/// another contact (409), that contact is read: one who opted out or was deleted there is not added again.
/// An error that concerns only this contact is reported and does not end the round. Sync thread only.
/// \param fields  ids and names of the custom fields
/// \return outcome, RemoveInstead and ImportInstead as described at UpdateOutcome; an error that concerns
///        everybody
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>> updateContact(const RoundServices &services,
                                                                     const RoundFindings &findings,
                                                                     RoundTally &tally, Step step,
                                                                     FieldBindings fields);

/// Adds a client whose address is too long for an import by a call of its own. A contact that exists already
/// is updated and added to the list, unless it opted out or was deleted there. Sync thread only.
/// \return errors as for updateContact()
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>> addContact(const RoundServices &services,
                                                                  const RoundFindings &findings,
                                                                  RoundTally &tally, Step step,
                                                                  FieldBindings fields);

} // namespace Sync
