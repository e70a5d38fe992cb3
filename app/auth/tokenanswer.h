#pragma once

#include "auth/tokenvault.h"

namespace Auth {

enum class TokenPurpose { SignIn, Refresh };

/// Reads what the token end point answered, as hostile input: RFC 6749 §5 and RFC 6750 §2.1, and the
/// service's own ways (a lifetime as text; a refresh token that is left out of a renewal). A token is opaque
/// here. \return the tokens without their time and service, which the caller knows; a refresh token that is
/// left out stays empty. Unauthorized for `invalid_grant` at a renewal, Refused for the same at a sign-in;
/// Configuration for a client id or scope that is set up wrongly, or not granted; RateLimited for 429; for
/// 5xx Network at a sign-in and OutcomeUnknown at a renewal; InvalidAnswer for anything that cannot be read
[[nodiscard]] Core::Result<Tokens> readTokenAnswer(int status, const QByteArray &body, TokenPurpose purpose);

} // namespace Auth
