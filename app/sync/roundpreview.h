// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preview.h"
#include "sync/roundservices.h"

namespace Sync {

/// Computes what a round would do now: reads and plans as a round does, and writes the plan's consequences to
/// the database, which must be a copy. Sends read requests only. Sync thread only.
[[nodiscard]] QCoro::Task<Core::Result<Domain::Preview>> previewRound(const RoundServices &services);

} // namespace Sync
