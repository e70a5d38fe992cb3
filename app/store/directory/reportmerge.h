// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

#include <QStringList>

namespace Store {

/// \p client with the values of the row written over it; fields that the row lacks stay. Internal to this
/// folder, as is everything here.
[[nodiscard]] Domain::Client merged(Domain::Client client, const Domain::ReportRow &row);

/// The fields whose values differ once both clients are stored: without regard to surrounding blanks, and to
/// the case of a custom field's label. The answer to news and updates does not count as a field.
/// \return keys as in Domain::ReportRow::told
[[nodiscard]] QStringList changedFields(const Domain::Client &before, const Domain::Client &after);

} // namespace Store
