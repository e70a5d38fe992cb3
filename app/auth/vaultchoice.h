// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"

#include <memory>

namespace Core {
struct Environment;
}

namespace Auth {

/// Creates the vault selected by the environment: the file from LISTWELL_TOKEN_STORE, or else the system's
/// keychain. If there is no keychain, the tokens stay in memory until the program ends.
[[nodiscard]] std::unique_ptr<TokenVault> makeTokenVault(const Core::Environment &environment);

} // namespace Auth
