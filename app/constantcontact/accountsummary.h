// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "domain/contact.h"

namespace ConstantContact {

/// Reads an account summary. The name falls back to the owner's name, then to their e-mail address.
/// \param summary  response of GET /account/summary
/// \return account; InvalidResponse if the account id is missing or not valid
[[nodiscard]] Core::Result<Domain::Account> accountFrom(const QJsonObject &summary);

/// Reads the account that the login belongs to (GET /account/summary).
[[nodiscard]] QCoro::Task<Core::Result<Domain::Account>> readAccount(ApiClient &api);

} // namespace ConstantContact
