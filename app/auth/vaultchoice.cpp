// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/vaultchoice.h"

#include "auth/filevault.h"
#include "auth/keychainvault.h"
#include "auth/sessionvault.h"
#include "core/environment.h"

namespace Auth {

std::unique_ptr<TokenVault> makeTokenVault(const Core::Environment &environment)
{
    if (!environment.tokenFile.isEmpty())
        return std::make_unique<FileVault>(environment.tokenFile);
    return std::make_unique<SessionVault>(
        std::make_unique<KeychainVault>(environment.dataDirectory, environment.timeScale),
        environment.timeScale);
}

} // namespace Auth
