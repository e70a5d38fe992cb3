#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Auth {

/// What the service said at the end of the login page: a code, or a word of refusal.
struct RedirectAnswer
{
    Core::Secret code; ///< empty where error is set
    QString error;     ///< OAuth's word, for example access_denied
};

/// Reads a redirect's query; the order of checks lets no stranger end a login: first the state, then an
/// error, then the code (RFC 8252 §8.9). Values are split first and decoded once; a `+` stays a `+`.
/// \param query  percent-encoded, without the question mark
/// \param state  of this attempt
/// \param server  authorization base; an `iss` in the answer must belong to it (RFC 9207)
/// \return nothing where this is no answer to this attempt
[[nodiscard]] std::optional<RedirectAnswer> readRedirect(const QByteArray &query, const QByteArray &state,
                                                         const QUrl &server);

/// What an error word at the redirect means for the owner.
[[nodiscard]] Core::Error refusalOf(const QString &word);

} // namespace Auth
