#pragma once

#include "core/error.h"

#include <optional>

namespace Auth {

/// What OAuth's words for a client that is not registered as it asks mean for the owner (RFC 6749 §4.1.2.1,
/// §5.2): the same at the redirect and at the token end point.
/// \return Configuration with the word; nothing for every other word
[[nodiscard]] std::optional<Core::Error> registrationFault(const QString &word);

} // namespace Auth
