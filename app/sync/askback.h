// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "domain/ids.h"

namespace Store {
class Database;
}

namespace Sync {

/// Sends the service's resubscribe e-mail to a client who opted out and has said yes again. The service
/// sends this e-mail only once ever, so it is recorded before the call, and a lost response counts as sent.
/// If the person turns out to be subscribed again, nothing is sent and the next round adds them to the list.
/// Takes two calls, plus one if the contact id is unknown. Sync thread only.
/// \param list  chosen list, which the person rejoins
/// \return NotFound if there is no such client; Refused with a reason if the client has not said yes again
///        or the e-mail was already sent; OutcomeUnknown if the response was lost; Storage; errors of
///        ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<void>> askBack(Store::Database &database,
                                                      ConstantContact::ApiClient &api, Domain::ListId list,
                                                      Domain::ClientId client);

} // namespace Sync
