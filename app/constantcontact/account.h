#pragma once

#include "constantcontact/caller.h"
#include "domain/contact.h"

namespace Api {

/// GET /account/summary: whose account the login is for. The name falls back to the owner's name, then to
/// their address.
[[nodiscard]] QCoro::Task<Core::Result<Domain::Account>> readAccount(Caller &caller);

} // namespace Api
