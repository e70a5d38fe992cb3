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

/// Whether the tokens of a disconnected account were erased from the vault or are still to be erased.
enum class TokenErasure { Done, Pending };

} // namespace Sync
