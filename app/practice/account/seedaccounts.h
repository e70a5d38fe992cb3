// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// Replaces users and accounts by those of the seed data. Options (empty, number of lists and contacts)
/// apply to the first account.
void seedAccounts(ServerState &serverState);

} // namespace Practice
