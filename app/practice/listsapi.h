#pragma once

#include "practice/world.h"

/// The end points of contact lists.
namespace Practice::ListsApi {

[[nodiscard]] Answer getMany(Call &call);
[[nodiscard]] Answer create(Call &call);
[[nodiscard]] Answer getOne(Call &call);
[[nodiscard]] Answer update(Call &call);
/// Answers with the job that will take the list away.
[[nodiscard]] Answer remove(Call &call);

} // namespace Practice::ListsApi
