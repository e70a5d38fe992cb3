#pragma once

#include "constantcontact/caller.h"
#include "domain/contact.h"

namespace Api {

/// \return InvalidAnswer where the id is missing or no id. The name falls back to the owner's name, then to
/// their address.
[[nodiscard]] Core::Result<Domain::Account> accountFrom(const QJsonObject &summary);

/// GET /account/summary: whose account the login is for.
[[nodiscard]] QCoro::Task<Core::Result<Domain::Account>> readAccount(Caller &caller);

} // namespace Api
