// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/connectedstudio.h"

namespace Bench {

/// Whether the clients are already on the list, with nothing left to send.
enum class Listed { Yes, No };

/// Inserts clients who agreed directly into the tables: through the directory a million would take minutes.
void fillStudio(Support::ConnectedStudio &studio, int clients, Listed listed);

} // namespace Bench
