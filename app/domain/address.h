#pragma once

#include <QString>

namespace Domain {

/// The form in which two spellings of one address are equal: trimmed, composed (NFC), ASCII letters in lower
/// case, the domain in its ASCII form. Empty for an empty text. Only ASCII is folded: QString::toLower()
/// would turn the Kelvin sign into a k.
[[nodiscard]] QString addressKey(const QString &email);

/// Why an address cannot be used, as a sentence; empty when it can. Blanks, control and direction marks, a
/// missing
/// @ or a domain without a dot, or more than 80 characters (the service's limit) are refused, never repaired.
[[nodiscard]] QString addressFault(const QString &email);

} // namespace Domain
