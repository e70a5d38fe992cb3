// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QStringList>

namespace Store {

/// Stores Domain::stateOf() for every client with one of \p addresses. Every write to a client or an address
/// record must call it in its transaction. Internal to this folder.
/// \return those of \p addresses that no client has
Core::Result<QStringList> updateClientStates(Database &database, const QStringList &addresses);

} // namespace Store
