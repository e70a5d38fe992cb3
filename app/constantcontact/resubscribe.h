#pragma once

#include "constantcontact/caller.h"
#include "domain/ids.h"

namespace Api {

/// PUT /contacts/resubscribe/{id}: the service mails the person, once ever, and puts them on \p list when
/// they confirm; until then they stay unsubscribed. \return Conflict when it sends no other; NotFound
[[nodiscard]] QCoro::Task<Core::Result<void>> resubscribe(Caller &caller, Domain::ContactId id,
                                                          Domain::ListId list);

} // namespace Api
