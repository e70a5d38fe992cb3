// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"

namespace Auth {

/// Request that a token response belongs to.
enum class TokenPurpose { SignIn, Refresh };

/// Reads the response of the token end point as hostile input: RFC 6749 §5 and RFC 6750 §2.1, and the
/// service's deviations (a lifetime as text; no refresh token in the response to a refresh). Tokens are
/// opaque.
/// \param status  HTTP status
/// \param body  response body
/// \param purpose  request that the response belongs to
/// \return tokens without time and service, which the caller sets, and with an empty refresh token if the
///         response has none; or an error:
/// - Unauthorized: `invalid_grant` for a refresh
/// - Refused: `invalid_grant` for a sign-in
/// - Configuration: wrong client id or scope, or a scope that was not granted
/// - RateLimited: status 429
/// - Network: 5xx for a sign-in
/// - OutcomeUnknown: 5xx for a refresh
/// - InvalidResponse: anything that cannot be read
[[nodiscard]] Core::Result<Tokens> readTokenResponse(int status, const QByteArray &body,
                                                     TokenPurpose purpose);

} // namespace Auth
