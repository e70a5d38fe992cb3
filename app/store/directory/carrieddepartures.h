// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QStringList>

namespace Store {

/// Carries departures to the other addresses of the people for whom the contact stood (rules R8 and R13):
/// clients who have another address since they were last synced, who had the address in a merged profile, or
/// who were removed after either. A strong yes that was given there since the departure became known counts.
/// Internal to this folder; requires a write transaction.
/// \param addresses  addresses that may have left
Core::Result<void> carryDepartures(Database &database, const QStringList &addresses);

} // namespace Store
