#pragma once

#include "practice/world.h"

/// Endpoints for custom fields.
namespace Practice::FieldsApi {

[[nodiscard]] Answer getMany(Call &call);
[[nodiscard]] Answer create(Call &call);
[[nodiscard]] Answer getOne(Call &call);
[[nodiscard]] Answer update(Call &call);
[[nodiscard]] Answer remove(Call &call);

/// The name that the service derives from a label: blanks become underscores, and it is unique in the
/// account.
[[nodiscard]] QString fieldName(Account &account, const QString &label);

} // namespace Practice::FieldsApi
