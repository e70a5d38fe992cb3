// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "store/sqlite/database.h"

namespace Store {

/// Implements ClientDirectory::merge(). Internal to this folder; requires a write transaction.
Core::Result<void> mergeClients(Database &database, Domain::ClientId from, Domain::ClientId into);

/// People who left the list under an address of a profile that was merged left with the remaining profile,
/// too, unless they have said yes there since (rule R13). Internal to this folder; requires a write
/// transaction.
/// \param addresses  addresses that may have left
Core::Result<void> carryDepartures(Database &database, const QStringList &addresses);

} // namespace Store
