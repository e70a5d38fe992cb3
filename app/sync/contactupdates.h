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
    Overtaken ///< the client changed after planning, perhaps to "no": left for the next round
};

/// Unsubscribes a contact in Constant Contact: reads it, then sends a PUT with `unsubscribed` and
/// `update_source=Contact`, since the person asked for it. No write is needed if the contact is unknown,
/// deleted or already unsubscribed. Sync thread only.
/// \return an error that ends the round; Failed, counted in the report, for problems with this client only
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>> unsubscribeContact(const RoundServices &services,
                                                                          const RoundFindings &findings,
                                                                          RoundTally &tally, Step step);

/// Writes a client's fields to their contact: for emptied fields (Clear), and for a changed address (Move),
/// which avoids a second contact. Data that only Constant Contact has is kept. If the new address belongs to
/// another contact (409), that contact is read: one who opted out or was deleted there is not added again.
/// Sync thread only.
/// \param fields  ids and names of the custom fields
/// \return errors as for unsubscribeContact(); RemoveInstead if the contact cannot be moved or does not exist
[[nodiscard]] QCoro::Task<Core::Result<UpdateOutcome>> updateContact(const RoundServices &services,
                                                                     const RoundFindings &findings,
                                                                     RoundTally &tally, Step step,
                                                                     FieldBindings fields);

} // namespace Sync
