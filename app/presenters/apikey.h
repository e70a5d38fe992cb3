// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Presenters {

// API key of the studio's own application at Constant Contact, entered by the owner. It is public, as in
// every program that uses PKCE, and is stored in the settings file of the data directory.

/// Parses a key that was typed or pasted.
/// \param text  text of the input field
/// \return key without surrounding white space; InvalidInput with a message for the owner if the text cannot
///         be a key
[[nodiscard]] Core::Result<QString> parseApiKey(const QString &text);

} // namespace Presenters
