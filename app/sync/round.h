// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundreport.h"
#include "sync/roundservices.h"

namespace Sync {

/// Runs one round, from reading Constant Contact to moving the checkpoint (pull before push). After an
/// error, completed changes stay and are in the report; all others stay due. Sync thread only.
/// \return report, with the error that ended the round early
[[nodiscard]] QCoro::Task<RoundReport> runRound(const RoundServices &services, Brake brake);

} // namespace Sync
