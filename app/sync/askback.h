#pragma once

#include "constantcontact/caller.h"
#include "domain/ids.h"

namespace Store {
class Database;
}

namespace Sync {

/// Sends the service's invitation to come back to a client who said yes again after opting out. The service
/// sends one such mail ever, so it is written down before the call, and a lost answer counts as sent. A
/// person who turns out to be subscribed again gets no mail: the next round puts them on the list. Two calls,
/// one more where the contact has to be looked for. \return NotFound (no such client); Refused with the
/// reason: the client does not ask to come back, or the
///         mail was sent before; OutcomeUnknown where the answer was lost; Storage, and the kinds of
///         Api::Caller::call()
[[nodiscard]] QCoro::Task<Core::Result<void>> askBack(Store::Database &database, Api::Caller &caller,
                                                      Domain::ListId list, Domain::ClientId client);

} // namespace Sync
