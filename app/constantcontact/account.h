#pragma once

#include "constantcontact/caller.h"
#include "domain/contact.h"

namespace Api {

/// Reads an account summary. The name falls back to the owner's name, then to their e-mail address.
/// \param summary  response of GET /account/summary
/// \return account; InvalidAnswer if the account id is missing or not valid
[[nodiscard]] Core::Result<Domain::Account> accountFrom(const QJsonObject &summary);

/// Reads the account that the login belongs to (GET /account/summary).
[[nodiscard]] QCoro::Task<Core::Result<Domain::Account>> readAccount(Caller &caller);

} // namespace Api
