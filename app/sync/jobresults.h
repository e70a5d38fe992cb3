// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/activities.h"
#include "store/syncdata/journal.h"
#include "sync/roundcontext.h"

namespace Sync {

/// Records the results of a finished job. If its counters add up, all rows succeeded. Else the list is read:
/// rows on the list succeeded, the others are shown by name under *action needed*. The addresses of a failed
/// job stay due. Sync thread only.
/// \return errors of ConstantContact::ApiClient::call(); Storage
[[nodiscard]] QCoro::Task<Core::Result<void>> applyJobResult(RoundContext &context, Store::JournalEntry entry,
                                                             ConstantContact::Activity activity);

} // namespace Sync
