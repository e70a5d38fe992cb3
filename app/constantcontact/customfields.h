#pragma once

#include "constantcontact/walk.h"
#include "domain/customfield.h"

namespace Api {

/// \return nothing where label, id or import name are missing or wrong
[[nodiscard]] std::optional<Domain::CustomField> customFieldFrom(const QJsonObject &object);
/// GET /contact_custom_fields: one page.
[[nodiscard]] Core::Result<Page<Domain::CustomField>> customFieldPageFrom(const QJsonObject &page);

/// GET /contact_custom_fields: all of them (an account holds at most 100, one call reads 100). Label, id and
/// import name are filled; the type is not read.
[[nodiscard]] QCoro::Task<Core::Result<QList<Domain::CustomField>>> readCustomFields(Caller &caller);

/// POST /contact_custom_fields. Text everywhere but for dates: the newer types refuse values that the studio
/// may have. \return Conflict where the label exists already: read and use it
[[nodiscard]] QCoro::Task<Core::Result<Domain::CustomField>> createCustomField(Caller &caller,
                                                                               Domain::CustomField field);

} // namespace Api
