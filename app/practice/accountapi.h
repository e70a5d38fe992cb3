#pragma once

#include "practice/world.h"

/// Endpoints for the account itself.
namespace Practice::AccountApi {

[[nodiscard]] Answer summary(Call &call);
[[nodiscard]] Answer privileges(Call &call);

/// The privileges of a user, with or without write access.
[[nodiscard]] QStringList privilegeNames(bool mayWrite);

} // namespace Practice::AccountApi
