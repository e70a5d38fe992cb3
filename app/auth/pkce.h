#pragma once

#include "core/secret.h"

#include <QByteArray>

namespace Auth {

/// Proof key of one authorization attempt (RFC 7636, method S256). Fresh for each attempt, in memory only.
struct Pkce
{
    Core::Secret verifier; ///< 43 characters; never leaves the process but in the token request
    QByteArray challenge;  ///< base64url of its SHA-256, 43 characters; goes into the address

    [[nodiscard]] static Pkce fresh();
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);
};

/// 32 bytes of the system's random generator as 43 characters of base64url: for a verifier or a state.
/// QtNetworkAuth 6.4 makes its own from the clock, and they can be guessed (CVE-2024-36048).
[[nodiscard]] QByteArray unguessableText();

} // namespace Auth
