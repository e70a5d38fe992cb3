#pragma once

#include "auth/tokenvault.h"

#include <QByteArray>
#include <QJsonObject>

namespace Auth {

/// Whether a text can be a token: 1 to 8,192 characters as in RFC 6750 §2.1. Other characters could inject a
/// header into a request.
[[nodiscard]] bool isTokenText(const QByteArray &text);

/// Converts tokens to and from the stored form.
/// \return stored form, or tokens; nothing if the object is not a valid stored form
[[nodiscard]] QJsonObject keptForm(const Tokens &tokens);
[[nodiscard]] std::optional<Tokens> fromKeptForm(const QJsonObject &object);

} // namespace Auth
