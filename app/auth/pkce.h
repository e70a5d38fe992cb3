// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>

namespace Auth {

/// Proof key of one authorization attempt (RFC 7636, method S256). New for each attempt, in memory only.
struct Pkce
{
    Core::Secret verifier; ///< 43 characters; sent only in the token request
    QByteArray challenge;  ///< base64url of the verifier's SHA-256, 43 characters; sent in the address

    /// Creates a new verifier and its challenge.
    [[nodiscard]] static Pkce fresh();
    /// \return base64url of the SHA-256 of \p verifier, without padding
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);
};

/// 32 bytes from the system's random generator as 43 characters of base64url, for a verifier or a state.
/// QtNetworkAuth 6.4 derives its own from the clock, which makes them predictable (CVE-2024-36048).
[[nodiscard]] QByteArray unguessableText();

} // namespace Auth
