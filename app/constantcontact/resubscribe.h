// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "domain/ids.h"

namespace ConstantContact {

/// Asks a contact to resubscribe (PUT /contacts/resubscribe/{id}). The service sends the contact one e-mail,
/// only once ever, and adds the contact to \p list after confirmation; until then the contact stays
/// unsubscribed.
/// \return success, or an error: Conflict if the service does not send another e-mail; NotFound
[[nodiscard]] QCoro::Task<Core::Result<void>> resubscribe(ApiClient &api, Domain::ContactId id,
                                                          Domain::ListId list);

} // namespace ConstantContact
