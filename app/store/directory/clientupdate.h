// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "store/directory/consentwrites.h"

namespace Store {

/// Implements ClientDirectory::update(). Internal to this folder; requires a write transaction.
/// \param origin  where the client's address comes from, if it is a new one
/// \return whether anything changed; NotFound; InvalidInput as for ClientDirectory::add()
Core::Result<bool> updateClient(Database &database, const Domain::Client &client, AddressOrigin origin);
/// Deletes a client for good and marks their addresses as due. Requires a write transaction.
/// \return NotFound
Core::Result<void> deleteClient(Database &database, Domain::ClientId id);

} // namespace Store
