// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

namespace Store {

/// Gives every stored address the form of Domain::addressKey(). Before schema 16, letters beyond ASCII kept
/// their case. Where both forms were known, the one that says no stays. Internal to this folder; requires a
/// write transaction.
Core::Result<void> foldAddresses(Database &database);

} // namespace Store
