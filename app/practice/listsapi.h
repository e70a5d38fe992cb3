#pragma once

#include "practice/world.h"

/// Endpoints for contact lists.
namespace Practice::ListsApi {

[[nodiscard]] Answer getMany(Call &call);
[[nodiscard]] Answer create(Call &call);
[[nodiscard]] Answer getOne(Call &call);
[[nodiscard]] Answer update(Call &call);
/// \return the job that will delete the list
[[nodiscard]] Answer remove(Call &call);

} // namespace Practice::ListsApi
