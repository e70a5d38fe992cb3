// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <optional>

namespace Auth {

/// Converts an OAuth error code that indicates a wrong client registration (RFC 6749 §4.1.2.1, §5.2) to an
/// error for the studio owner. The same for the redirect and the token end point.
/// \return Configuration error with the code; nothing for other codes
[[nodiscard]] std::optional<Core::Error> registrationError(const QString &word);

} // namespace Auth
