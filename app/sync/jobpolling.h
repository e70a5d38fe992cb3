// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// Polls all running jobs, including those of earlier rounds, until they finish or \p watch is over, and
/// processes the finished ones. Jobs that are still running stay in the journal and count as pending. The
/// rows of a failed job are sent again in smaller ones (RoundTally::suspects), until the one that makes them
/// fail is found; it is shown under *action needed*. Ends early if somebody says no meanwhile.
/// \param watch  how long to poll; zero: poll once
/// \return JobFailed if a job failed for another reason, after all jobs were processed; errors of
/// ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<void>> pollJobs(const RoundServices &services,
                                                       const RoundFindings &findings, RoundTally &tally,
                                                       std::chrono::seconds watch);

} // namespace Sync
