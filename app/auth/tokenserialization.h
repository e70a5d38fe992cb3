// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"

#include <QByteArray>
#include <QJsonObject>

namespace Auth {

/// Whether a text can be a token: 1 to 8,192 characters as in RFC 6750 §2.1. Other characters could inject a
/// header into a request.
[[nodiscard]] bool isTokenText(const QByteArray &text);

/// Converts tokens to the JSON object that the vaults store.
[[nodiscard]] QJsonObject toJson(const Tokens &tokens);
/// Converts the stored form to tokens.
/// \return tokens; nothing if \p object is not a valid stored form
[[nodiscard]] std::optional<Tokens> tokensFromJson(const QJsonObject &object);

} // namespace Auth
