#pragma once

#include "constantcontact/activities.h"
#include "store/journal.h"
#include "sync/roundcontext.h"

namespace Sync {

/// Bulk jobs of the service: begun through the journal, followed to their end, settled by what they tell.

/// The rows that a job carries, with the journal's id for it.
struct Job
{
    Store::JournalEntry entry;
    QList<Store::JournalRow> rows;
};

/// Writes the job into the journal, before its first byte leaves. \return Storage
[[nodiscard]] Core::Result<Job> recordJob(RoundContext &context, Store::JournalEntry::Kind kind,
                                          const QList<Store::JournalRow> &rows);

/// What the service answered to the start of \p job: its activity is kept, a refusal voids it, a lost answer
/// leaves it to be looked up by the next round. \return the error of \p started where the job is not under
/// way
Core::Result<void> noteStart(RoundContext &context, Job &job, const Core::Result<Api::Activity> &started);

/// Counts the people inside jobs that are not over, for the report.
Core::Result<void> countPending(RoundContext &context);

/// Follows every job that is under way until it is over or \p watch has run out (zero: one look), and settles
/// those that are over. Jobs of earlier rounds too. What is still running stays in the journal and is counted
/// as pending. \return JobFailed when a job ended without its work, once all are settled; the kinds of
/// Api::Caller::call()
[[nodiscard]] QCoro::Task<Core::Result<void>> followJobs(RoundContext &context, std::chrono::seconds watch);

/// Follows one job that is not in the journal's hands, at the same pace. \return the job as it was last seen:
/// not over where \p watch has run out; Cancelled; the kinds of Api::Caller::call()
[[nodiscard]] QCoro::Task<Core::Result<Api::Activity>>
followActivity(RoundContext &context, Domain::ActivityId id, std::chrono::seconds watch);

/// Looks up the jobs whose start was never answered (a crash, a lost answer): bound to the activity that
/// matches, else void five minutes after the start. Costs a call only where there are such.
[[nodiscard]] QCoro::Task<Core::Result<void>> findLostJobs(RoundContext &context);

} // namespace Sync
