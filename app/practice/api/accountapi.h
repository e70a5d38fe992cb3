// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Endpoints for the account itself.
namespace Practice::AccountApi {

[[nodiscard]] Response summary(Call &call);
[[nodiscard]] Response privileges(Call &call);

/// The privileges of a user, with or without write access.
[[nodiscard]] QStringList privilegeNames(bool mayWrite);

} // namespace Practice::AccountApi
