// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundservices.h"

namespace Sync {

/// Takes every address of the studio off the list when the owner leaves the list. Each "no" that has not
/// arrived is sent first (rule R17); nobody is unsubscribed or deleted (rule R11). Members whom the studio
/// did not put there stay. The history shows it as a round. Sync thread only.
/// \return Refused if Constant Contact did not take everybody off; errors of pollJobs()
[[nodiscard]] QCoro::Task<Core::Result<void>> removeEverybody(const RoundServices &services);

} // namespace Sync
