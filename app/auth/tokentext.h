#pragma once

#include "auth/tokenvault.h"

#include <QByteArray>
#include <QJsonObject>

namespace Auth {

/// Whether a text can be a token: 1 to 8,192 of the characters of RFC 6750 §2.1. Anything else could write a
/// header of its own into a request.
[[nodiscard]] bool isTokenText(const QByteArray &text);

/// Tokens as they are kept, and back. \return nothing where the object is not what keptForm() makes
[[nodiscard]] QJsonObject keptForm(const Tokens &tokens);
[[nodiscard]] std::optional<Tokens> fromKeptForm(const QJsonObject &object);

} // namespace Auth
