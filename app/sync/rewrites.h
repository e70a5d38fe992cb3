#pragma once

#include "sync/fieldsetup.h"
#include "sync/planner.h"

namespace Sync {

/// What became of a rewrite.
enum class RewriteOutcome {
    Done,
    TakeOffInstead, ///< the contact cannot be moved: it comes off the list, and its client is imported
    ImportInstead,  ///< the contact has moved, or there is none; its client is put on the list by import
    Failed,
    Overtaken ///< the client was changed since the plan was made, perhaps by a no: waits for the next round
};

/// Carries a no to Constant Contact: read, then PUT `unsubscribed` with `update_source=Contact`, since the
/// person asked. A contact that is unknown, deleted or unsubscribed there already needs no write. \return an
/// error that ends the round; Failed, counted in the report, for anything that concerns this client alone
[[nodiscard]] QCoro::Task<Core::Result<RewriteOutcome>> withdrawContact(RoundContext &context, Step step);

/// Writes a client's fields over their contact: for emptied fields (Clear), and for a changed address (Move),
/// where the contact moves so that no second one comes to be. What only Constant Contact holds survives.
/// Where the new address belongs to another contact (409), that one is looked at: who opted out or was
/// deleted there is not put back. \return as above; TakeOffInstead where the contact cannot move, or is not
/// there
[[nodiscard]] QCoro::Task<Core::Result<RewriteOutcome>> rewriteClient(RoundContext &context, Step step,
                                                                      FieldBindings fields);

} // namespace Sync
