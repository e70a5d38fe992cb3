// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "store/sqlite/database.h"

namespace Store {

/// Implements ClientDirectory::merge(). Internal to this folder; requires a write transaction.
Core::Result<void> mergeClients(Database &database, Domain::ClientId from, Domain::ClientId into);

} // namespace Store
