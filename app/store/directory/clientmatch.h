// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/reportrow.h"
#include "store/sqlite/database.h"

#include <optional>

namespace Store {

/// Finds the client that a report row describes: by studio number; else by address and name, unless the
/// studio numbers differ; else the only client with that address, if the row or the client has no name.
/// Internal to this folder.
/// \return matching client; nothing if the row describes a new one
[[nodiscard]] Core::Result<std::optional<Domain::AddressHolder>> clientOf(Database &database,
                                                                          const Domain::ReportRow &row);

} // namespace Store
