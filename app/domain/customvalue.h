// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customfield.h"

#include <QString>

#include <optional>

namespace Domain {

/// Whether the text means a ticked checkbox: `true`, `yes`, `1`, `on`, `x`, or *yes* in one of the languages
/// in which dates are read, in any case.
[[nodiscard]] bool isTicked(const QString &value);

/// A value in the form that a field in Constant Contact accepts (constantcontact/README.md, Custom fields):
/// dates as YYYY-MM-DD, but not one such as 3/4/2026, which has two readings; numbers as plain digits with a
/// decimal point; `true` or `false` for a checkbox.
/// \param there  type of the field in Constant Contact
/// \param value  the value here, not empty
/// \param numbers  limits of a field of numbers; zeros at the end are left out to keep to them
/// \return nothing if the field does not take the value, as a field of dates takes no other text; always for
///         lists of choices, which take ids of choices
[[nodiscard]] std::optional<QString> acceptedValue(CustomFieldType there, const QString &value,
                                                   const NumberLimits &numbers = {});

} // namespace Domain
