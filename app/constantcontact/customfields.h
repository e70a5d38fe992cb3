#pragma once

#include "constantcontact/caller.h"
#include "domain/customfield.h"

namespace Api {

/// GET /contact_custom_fields: all of them (an account holds at most 100, one call reads 100). Label, id and
/// import name are filled; the type is not read.
[[nodiscard]] QCoro::Task<Core::Result<QList<Domain::CustomField>>> readCustomFields(Caller &caller);

/// POST /contact_custom_fields. Text everywhere but for dates: the newer types refuse values that the studio
/// may have. \return Conflict where the label exists already: read and use it
[[nodiscard]] QCoro::Task<Core::Result<Domain::CustomField>> createCustomField(Caller &caller,
                                                                               Domain::CustomField field);

} // namespace Api
