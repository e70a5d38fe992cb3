// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Endpoints for contact lists.
namespace Practice::ListsApi {

[[nodiscard]] Response getMany(Call &call);
[[nodiscard]] Response create(Call &call);
[[nodiscard]] Response getOne(Call &call);
[[nodiscard]] Response update(Call &call);
/// \return the job that will delete the list
[[nodiscard]] Response remove(Call &call);

} // namespace Practice::ListsApi
