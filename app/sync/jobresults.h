// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/activities.h"
#include "store/syncdata/journal.h"
#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// Whether the results of a finished job are recorded.
enum class JobOutcome {
    Settled,
    Unclear ///< the list could not be read completely: the job stays open
};

/// Records the results of a finished job. If its counters add up, all rows succeeded. Else the list is read:
/// rows on the list succeeded, the others are shown by name under *action needed*. The addresses of a failed
/// job stay due. If the job was bound by guess, only its rows on the list count.
/// \return Storage error; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<JobOutcome>>
applyJobResult(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
               Store::JournalEntry entry, ConstantContact::Activity activity);

/// After a job that failed as a whole: its rows are sent again in jobs of half the size. A single row is held
/// back and shown under *action needed*.
/// \return Storage error
Core::Result<void> isolateRows(const RoundServices &services, RoundTally &tally,
                               Store::JournalEntry::Kind kind, const QList<Store::JournalRow> &rows);

/// Holds back one removal that the service does not carry out. The person is still on the list.
Core::Result<void> holdRemovalBack(const RoundServices &services, RoundTally &tally,
                                   const Store::JournalRow &row);

} // namespace Sync
