// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Auth {

/// The service's authorization response: a code or an error (RFC 6749 §4.1.2).
struct AuthorizationResponse
{
    Core::Secret code; ///< empty if error is set
    QString error;     ///< OAuth error code, for example access_denied
};

/// Reads the query of a redirect. First the state is checked, then an error, then the code, so that a request
/// from anyone else cannot end the login (RFC 8252 §8.9). Parameters are split first and decoded once; a `+`
/// stays a `+`.
/// \param query  percent-encoded query, without the question mark
/// \param state  state of this attempt
/// \param server  authorization base; an `iss` in the response must belong to it (RFC 9207)
/// \return the response; nothing if it does not belong to this attempt
[[nodiscard]] std::optional<AuthorizationResponse>
readAuthorizationResponse(const QByteArray &query, const QByteArray &state, const QUrl &server);

/// Converts an OAuth error code from the redirect to an error with a message for the studio owner.
[[nodiscard]] Core::Error authorizationError(const QString &word);

} // namespace Auth
