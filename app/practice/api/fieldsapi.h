// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Endpoints for custom fields.
namespace Practice::FieldsApi {

[[nodiscard]] Response getMany(Call &call);
[[nodiscard]] Response create(Call &call);
[[nodiscard]] Response getOne(Call &call);
[[nodiscard]] Response update(Call &call);
[[nodiscard]] Response remove(Call &call);

/// The name that the service derives from a label: blanks become underscores, and it is unique in the
/// account.
[[nodiscard]] QString fieldName(SimulatedAccount &account, const QString &label);

} // namespace Practice::FieldsApi
