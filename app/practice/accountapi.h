#pragma once

#include "practice/world.h"

/// The end points about the account itself.
namespace Practice::AccountApi {

[[nodiscard]] Answer summary(Call &call);
[[nodiscard]] Answer privileges(Call &call);

/// The privileges of somebody who may write, or of one who may only look.
[[nodiscard]] QStringList privilegeNames(bool mayWrite);

} // namespace Practice::AccountApi
