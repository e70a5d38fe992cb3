// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Endpoints for contacts.
namespace Practice::ContactsApi {

[[nodiscard]] Response getMany(Call &call);
[[nodiscard]] Response create(Call &call);
[[nodiscard]] Response getOne(Call &call);
[[nodiscard]] Response update(Call &call);
[[nodiscard]] Response remove(Call &call);
[[nodiscard]] Response counts(Call &call);
[[nodiscard]] Response signUp(Call &call);
[[nodiscard]] Response resubscribe(Call &call);

} // namespace Practice::ContactsApi
