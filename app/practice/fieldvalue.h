#pragma once

#include "practice/records.h"

#include <optional>

namespace Practice {

/// Fits a value to its custom field's type: dates, numbers, yes and no, choices.
/// \param choiceIds  for select types; may be empty when \p text is the label of a choice
/// \return what is kept; nothing when the field does not take it
[[nodiscard]] std::optional<FieldValue> fittingValue(const CustomField &field, const QString &text,
                                                     const QStringList &choiceIds);

/// Whether the text is a day in one of the forms that the service reads: MM/DD/YYYY, M/D/YYYY, YYYY/MM/DD,
/// YYYY-MM-DD, MM-DD-YYYY and their short spellings.
[[nodiscard]] bool isDay(const QString &text);

/// Whether the text has the form of an e-mail address.
[[nodiscard]] bool isAddress(const QString &text);

} // namespace Practice
