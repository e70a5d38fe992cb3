// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/records.h"

#include <optional>

namespace Practice {

/// Converts a value to the type of its custom field: date, number within its limits, yes or no, choice.
/// \param choiceIds  for select types; may be empty if \p text is the label of a choice
/// \return converted value; nothing if the field does not accept it
[[nodiscard]] std::optional<FieldValue> fittingValue(const CustomField &field, const QString &text,
                                                     const QStringList &choiceIds);

/// Whether the text is a date in a format that the service accepts: MM/DD/YYYY, M/D/YYYY, YYYY/MM/DD,
/// YYYY-MM-DD, MM-DD-YYYY, or one of these without leading zeros.
[[nodiscard]] bool isDay(const QString &text);

/// Whether the text has the syntax of an e-mail address.
[[nodiscard]] bool isAddress(const QString &text);

} // namespace Practice
