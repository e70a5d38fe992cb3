// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// Checks that the list exists, and reads the opt-outs since the last search.
/// Departures are read when the member count has changed, once a day, and before an import of listed
/// addresses. Reads only, on both sides. Sync thread only.
/// \return ListGone; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<RoundFindings>> pull(const RoundServices &services);

/// Writes the opt-outs of people who are not on the list, in slices, and removes them from the findings. They
/// hold even if the round fails, and the brake does not count them. The first round may find thousands.
[[nodiscard]] QCoro::Task<Core::Result<void>>
applyOptOutsOfOthers(const RoundServices &services, RoundFindings *findings, RoundTally &tally);

/// Writes the findings to address records, ledger and history, and counts them in the report. Requires a
/// transaction.
Core::Result<void> applyRemoteChanges(const RoundServices &services, const RoundFindings &findings,
                                      RoundTally &tally);

/// Number of people whom the findings remove from the list; the brake counts them.
[[nodiscard]] Core::Result<int> countLeaving(const RoundServices &services, const RoundFindings &findings);

} // namespace Sync
