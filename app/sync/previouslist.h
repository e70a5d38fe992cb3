// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/preview.h"

namespace Store {
class Database;
}

namespace Sync {

/// Adds to the preview of another list what becomes of the list in use. Rule R3 keeps people off the list
/// that they left. On another list they are added, which the owner must see: they come first, with that
/// reason. Sync thread only.
/// \param previous  list in use
/// \param preview  of another list
[[nodiscard]] Core::Result<void>
tellPreviousList(Store::Database &database, const Domain::ContactList &previous, Domain::Preview &preview);

} // namespace Sync
