// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Store {
class Database;
}

namespace Presenters {

/// Whether the data directory is unused: it has no clients and was never connected, so the window shows the
/// welcome page. Runs on the database thread.
/// \param database  open database
/// \return true for an unused directory; Storage if it cannot be read
[[nodiscard]] Core::Result<bool> isFirstStart(Store::Database &database);

} // namespace Presenters
