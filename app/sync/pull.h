// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/remotechanges.h"
#include "sync/roundcontext.h"

namespace Sync {

/// Steps 2 to 4 of a round: checks that the list exists, and reads the opt-outs since the last search.
/// Departures are read when the member count has changed, once a day, and before an import of listed
/// addresses. Reads only, on both sides. Sets context.startedAt. Sync thread only.
/// \return ListGone; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<RemoteChanges>> pull(RoundContext &context);

/// Writes the findings to address records, ledger and history, and counts them in the report. Requires a
/// transaction.
Core::Result<void> applyRemoteChanges(RoundContext &context, const RemoteChanges &remoteChanges);

/// Number of people whom the findings remove from the list; the brake counts them.
[[nodiscard]] Core::Result<int> countLeaving(RoundContext &context, const RemoteChanges &remoteChanges);

} // namespace Sync
