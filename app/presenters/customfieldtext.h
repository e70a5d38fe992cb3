// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customfield.h"

namespace Presenters {

/// \return name of the type for reading
[[nodiscard]] QString fieldTypeName(Domain::CustomFieldType type);
/// Value of a custom field for reading: yes or no for a checkbox, a date in the language of the program.
/// \return text; empty if there is no value
[[nodiscard]] QString customFieldText(const Domain::CustomField &field, const QString &value);

} // namespace Presenters
