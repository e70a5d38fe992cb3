// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/pagination.h"
#include "domain/customfield.h"

namespace ConstantContact {

/// Reads a custom field.
/// \return field; nothing if label, id or import name is missing or not valid
[[nodiscard]] std::optional<Domain::CustomField> customFieldFrom(const QJsonObject &object);
/// Reads one page of GET /contact_custom_fields.
[[nodiscard]] Core::Result<Page<Domain::CustomField>> customFieldPageFrom(const QJsonObject &page);

/// Reads all custom fields (GET /contact_custom_fields); an account has at most 100, and one call returns
/// 100. Sets label, id, import name, type and the limits of numbers.
[[nodiscard]] QCoro::Task<Core::Result<QList<Domain::CustomField>>> readCustomFields(ApiClient &api);

/// Creates a custom field (POST /contact_custom_fields). All types except dates become text, because the
/// newer types reject values that the studio may have.
/// \return the field in Constant Contact; Conflict if the label already exists and must be read instead
[[nodiscard]] QCoro::Task<Core::Result<Domain::CustomField>> createCustomField(ApiClient &api,
                                                                               Domain::CustomField ours);

} // namespace ConstantContact
