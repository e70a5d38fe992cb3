// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"

namespace Sync {

/// The account that a login belongs to.
struct Identified
{
    Domain::Account account;
    bool accountChanged = false; ///< differs from the previous account; list choice and checkpoint were reset
};

/// Whether the tokens of a disconnected account have been erased from the vault, or that is still to be done.
enum class TokenErasure { Done, Pending };

} // namespace Sync
