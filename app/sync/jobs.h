// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/activities.h"
#include "store/syncdata/journal.h"
#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// Bulk jobs of the service: recorded in the journal, started, and found again if the response to the start
/// was lost. jobpolling.h waits for their results. All functions run on the sync thread.

/// A job's journal entry and its rows.
struct Job
{
    Store::JournalEntry entry;
    QList<Store::JournalRow> rows;
};

/// Adds a job to the journal. Must be called before the first byte is sent.
/// \return job with its journal entry; Storage
[[nodiscard]] Core::Result<Job> recordJob(const RoundServices &services, Store::JournalEntry::Kind kind,
                                          const QList<Store::JournalRow> &rows);

/// Records the response to the start of \p job: stores the activity id, or marks a rejected job as void.
/// After a lost response the job stays open, and the next round searches for it.
/// \return error of \p started if the job is not running
Core::Result<void> noteStart(const RoundServices &services, Job &job,
                             const Core::Result<ConstantContact::Activity> &started);

/// Counts the addresses in unfinished jobs for the report.
Core::Result<void> countPending(const RoundServices &services, RoundTally &tally);

/// Searches for jobs whose start response was lost, or that were started just before a crash. A job is bound
/// by guess to the matching activity, or marked as void five minutes after its start. Makes no call if there
/// are none.
[[nodiscard]] QCoro::Task<Core::Result<void>> findLostJobs(const RoundServices &services);

} // namespace Sync
