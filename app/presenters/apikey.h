#pragma once

#include "core/environment.h"

#include <QString>

namespace Presenters {

// The API key of the studio's own application at Constant Contact, typed in by the owner. It is public, as in
// every program that uses PKCE, and is kept in the settings of the data directory.

/// Reads a key as it was typed or pasted.
/// \return the key without blanks around it; InvalidInput with a sentence where it cannot be one
[[nodiscard]] Core::Result<QString> parseApiKey(const QString &text);

/// Puts the kept key into an environment. The order is: the process' environment, which names the key of this
/// one start; then the kept key, which the owner chose for this data directory; then the key of the build,
/// which all its users share with its quota of calls.
/// \param environment  its data directory is final
[[nodiscard]] Core::Environment withKeptApiKey(Core::Environment environment);

} // namespace Presenters
