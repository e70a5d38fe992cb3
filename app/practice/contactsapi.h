#pragma once

#include "practice/world.h"

/// Endpoints for contacts.
namespace Practice::ContactsApi {

[[nodiscard]] Answer getMany(Call &call);
[[nodiscard]] Answer create(Call &call);
[[nodiscard]] Answer getOne(Call &call);
[[nodiscard]] Answer update(Call &call);
[[nodiscard]] Answer remove(Call &call);
[[nodiscard]] Answer counts(Call &call);
[[nodiscard]] Answer signUp(Call &call);
[[nodiscard]] Answer resubscribe(Call &call);

} // namespace Practice::ContactsApi
