// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QStringList>

namespace Store {

// The global revision and the marking of due addresses. Internal to this folder; requires a write
// transaction.

/// Raises the global revision by one.
/// \return new revision
Core::Result<qint64> raiseRevision(Database &database);

/// Marks \p addresses as due for sync since \p revision and updates the states of their clients. Unknown
/// addresses get a record; empty ones are ignored. A record that no client uses and that holds no facts is
/// deleted instead, so that no address is stored without need.
Core::Result<void> markToDo(Database &database, const QStringList &addresses, qint64 revision);

/// As markToDo(), but leaves the states of the clients, and records that nobody needs, as they are.
Core::Result<void> markDirty(Database &database, QStringList addresses, qint64 revision);

/// Deletes the address records that no client uses and that hold no facts: never sent, listed, found in
/// Constant Contact or opted out, and not part of an unfinished write.
/// \param addresses  addresses to check
Core::Result<void> forgetUnneeded(Database &database, const QStringList &addresses);

} // namespace Store
