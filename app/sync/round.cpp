// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/round.h"

#include "constantcontact/contactlists.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/brake.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/serviceclock.h"
#include "store/syncdata/syncstate.h"
#include "sync/contactupdates.h"
#include "sync/importedcontacts.h"
#include "sync/imports.h"
#include "sync/jobpolling.h"
#include "sync/jobs.h"
#include "sync/members.h"
#include "sync/olderdata.h"
#include "sync/pull.h"
#include "sync/reconciliation.h"
#include "sync/roundplan.h"
#include "sync/withdrawals.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::PreviewAction;

namespace {

// \param off  people who said no and are already unsubscribed, or left by themselves; the brake stops neither
Error brakeError(const Domain::BrakeNotice &notice, int off)
{
    QString message =
        notice.emptyDirectory
            ? QCoreApplication::translate(
                  "Sync", "The client directory is empty, but the list is not. Nothing was changed. "
                          "Check that your clients are still there before you continue.")
            : QCoreApplication::translate(
                  "Sync", "This sync would remove %1 of %2 people from the list. Nothing was changed. "
                          "Check the preview and decide whether to continue.")
                  .arg(notice.leaving)
                  .arg(notice.listed);
    if (off > 0 && !notice.emptyDirectory)
        message = QCoreApplication::translate(
                      "Sync", "With this sync, %1 of %2 people would be off the list. Those who said no or "
                              "left by themselves (%3) already are; nothing else was changed. Check the "
                              "preview and decide whether to continue.")
                      .arg(notice.leaving)
                      .arg(notice.listed)
                      .arg(off);
    return {Error::Kind::Brake, message, {}, {}};
}

// Moves the checkpoint for all that was read; it need not be read again even if the rest of the round fails.
Result<void> notePull(const RoundServices &services, const RoundFindings &findings, const RoundPlan &plan)
{
    Store::SyncState state(services.database);
    ASSIGN_OR_RETURN(Store::SyncCheckpoint checkpoint, state.checkpoint());
    if (findings.allOptOutsRead)
        checkpoint.optOutsSeenUntil = findings.startedAt;
    // If the round changes the member count, it is only known at the end of the round.
    const bool isUnknown = plan.changesMembership() || findings.sawPartOfList();
    checkpoint.expectedMembers = isUnknown ? Store::kUnknownMembers : findings.memberCount;
    if ((findings.members || findings.deletedThere) && !findings.sawPartOfList())
        checkpoint.fullCompareAt = findings.startedAt;
    RETURN_IF_ERROR(state.setCheckpoint(checkpoint));
    Domain::ContactList list = services.list;
    if (!findings.listName.isEmpty())
        list.name = findings.listName;
    list.membershipCount = findings.memberCount;
    return state.chooseList(list);
}

// Records what people did there. It holds whether or not the brake stops the round: before the next round,
// the profile may be changed, merged or removed, or a report may be imported.
Result<void> recordFindings(const RoundServices &services, const RoundFindings &findings, RoundTally &tally)
{
    const RoundReport before = tally.report;
    const Result<void> recorded =
        services.database.transaction([&] { return applyRemoteChanges(services, findings, tally); });
    if (!recorded)
        tally.report = before; // nothing of this was recorded, so it must not be counted
    return recorded;
}

// Records the findings, plans, and checks the brake. Slow work is done before the transaction of the plan,
// which either commits everything or, if the brake stops the round, nothing. If so many people left there
// that a fault or a slip may be the reason, the findings belong to that transaction: a person decides first
// whether they count. Until then nothing is sent, and their addresses stay listed ones, for which the next
// round looks.
Result<RoundPlan> planAndGuard(const RoundServices &services, const RoundFindings &findings,
                               RoundTally &tally, Brake brake)
{
    ASSIGN_OR_RETURN(const RoundPlan draft, draftPlan(services, findings));
    ASSIGN_OR_RETURN(const int leavingThere, countLeaving(services, findings));
    ASSIGN_OR_RETURN(const int listed, Store::AddressRecords(services.database).listedCount());
    const bool isMassThere = Domain::isMass(leavingThere, listed);
    if (!isMassThere) {
        RETURN_IF_ERROR(recordFindings(services, findings, tally));
    }
    Store::SyncState state(services.database);
    ASSIGN_OR_RETURN(const int offBefore, state.offUnderBrake());
    const int off = tally.withdrawnFirst + (isMassThere ? 0 : leavingThere);
    RoundPlan plan;
    const RoundReport before = tally.report;
    const Result<void> decided = services.database.transaction([&]() -> Result<void> {
        if (isMassThere) {
            RETURN_IF_ERROR(applyRemoteChanges(services, findings, tally));
        }
        ASSIGN_OR_RETURN(const RoundPlan made, completePlan(services, findings, draft));
        if (tally.round != 0) {
            RETURN_IF_ERROR(Store::RoundHistory(services.database).setPlan(tally.round, made.summary()));
        }
        ASSIGN_OR_RETURN(const std::optional<Domain::BrakeNotice> notice,
                         brakeFor(services, findings, made, leavingThere + tally.withdrawnFirst, offBefore));
        tally.report.brake = notice;
        if (notice && brake == Brake::Armed)
            return brakeError(*notice, off + offBefore);
        tally.report.brake.reset();
        plan = made;
        RETURN_IF_ERROR(noteReconciled(services, findings));
        RETURN_IF_ERROR(state.setOffUnderBrake(0));
        return notePull(services, findings, plan);
    });
    if (decided)
        return plan;
    const std::optional<Domain::BrakeNotice> notice = tally.report.brake;
    tally.report = before;
    if (decided.error().kind == Error::Kind::Brake) {
        tally.report.brake = notice;
        RETURN_IF_ERROR(state.setOffUnderBrake(offBefore + off));
    }
    return decided.error();
}

// A refusal does not say whether the login may not write this contact or none at all. Until a write is
// accepted, only a few contacts are tried.
bool mayBeReadOnly(const RoundTally &tally)
{
    return tally.writes == 0 && !tally.forbidden.isEmpty();
}

// Whether the single contacts that are left wait for the next round. A no does not wait for others (rule
// R17): it is sent now, or the next round begins at once.
QCoro::Task<Result<bool>> mustStop(const RoundServices &services, const RoundFindings &findings,
                                   const RoundTally &tally)
{
    constexpr qsizetype kMostTried = 10;
    if (mayBeReadOnly(tally) && tally.forbidden.size() >= kMostTried)
        co_return true;
    CO_RETURN_IF_ERROR(co_await services.betweenCalls());
    co_return isNoSaid(services, findings);
}

// Updates contacts one at a time. A contact that cannot be moved is added to the removals, and its client is
// imported. The steps that are left after mustStop() stay due.
QCoro::Task<Result<void>> updateContacts(const RoundServices &services, const RoundFindings &findings,
                                         RoundTally &tally, RoundPlan *plan, FieldBindings fields)
{
    services.progress(QCoreApplication::translate("Sync", "Updating single contacts…"));
    const QString unread =
        QCoreApplication::translate("Sync", "Constant Contact does not return this client's contact, so the "
                                            "changes were not sent. The next sync tries again.");
    for (const Step &step : std::as_const(plan->unread)) {
        CO_RETURN_IF_ERROR(noteFailedClient(services, tally, step.client, step.address, unread));
    }
    for (const Step &step : std::as_const(plan->moves)) {
        CO_ASSIGN_OR_RETURN(const bool isOver, co_await mustStop(services, findings, tally));
        if (isOver)
            co_return Result<void>();
        CO_ASSIGN_OR_RETURN(const UpdateOutcome outcome,
                            co_await updateContact(services, findings, tally, step, fields));
        if (outcome == UpdateOutcome::RemoveInstead)
            plan->removals.append(step);
        if (outcome == UpdateOutcome::RemoveInstead || outcome == UpdateOutcome::ImportInstead) {
            plan->notByImport.remove(step.target);
        }
    }
    for (const Step &step : std::as_const(plan->clears)) {
        CO_ASSIGN_OR_RETURN(const bool isOver, co_await mustStop(services, findings, tally));
        if (isOver)
            co_return Result<void>();
        CO_RETURN_IF_ERROR(co_await updateContact(services, findings, tally, step, fields));
    }
    for (const Step &step : std::as_const(plan->singles)) {
        CO_ASSIGN_OR_RETURN(const bool isOver, co_await mustStop(services, findings, tally));
        if (isOver)
            co_return Result<void>();
        CO_RETURN_IF_ERROR(co_await addContact(services, findings, tally, step, fields));
    }
    co_return Result<void>();
}

// Removals of failed jobs, to be sent again in smaller ones.
Result<QList<Step>> failedRemovals(const RoundServices &services, const QList<Step> &removals)
{
    const Store::AddressRecords addressRecords(services.database);
    QList<Step> failed;
    for (Step step : removals) {
        RETURN_IF_ERROR(checkInterruption());
        ASSIGN_OR_RETURN(const Domain::AddressRecord record, addressRecordOf(services, step.address));
        ASSIGN_OR_RETURN(const bool underWay, addressRecords.isUnderWay(step.address));
        step.batchLimit = record.batchLimit;
        step.contact = record.contact;
        if (record.doneRevision < step.revision && record.batchLimit > 0 && !underWay)
            failed.append(step);
    }
    return failed;
}

// Watches the jobs of the round. The rows of failed and of partly rejected ones are sent again in smaller
// jobs.
QCoro::Task<Result<void>> watchJobs(const RoundServices &services, const RoundFindings &findings,
                                    RoundTally &tally, RoundPlan plan, FieldBindings fields)
{
    Result<void> polled = co_await pollJobs(services, findings, tally, services.watch);
    while (polled && tally.suspects > 0) {
        tally.suspects = 0;
        CO_ASSIGN_OR_RETURN(const QList<Step> removals, failedRemovals(services, plan.removals));
        CO_RETURN_IF_ERROR(co_await sendRemovals(services, findings, tally, removals));
        CO_RETURN_IF_ERROR(co_await sendImports(services, findings, tally, plan, fields));
        polled = co_await pollJobs(services, findings, tally, services.watch);
    }
    co_return polled;
}

bool isLost(const Result<void> &sent)
{
    return !sent && sent.error().kind == Error::Kind::OutcomeUnknown;
}

// Sends everything else that is planned.
QCoro::Task<Result<void>> push(const RoundServices &services, const RoundFindings &findings,
                               RoundTally &tally, RoundPlan plan)
{
    const QList<Step> unsubscribes = plan.unsubscribes;
    CO_RETURN_IF_ERROR(co_await insistOnWithdrawals(services, findings, tally, unsubscribes));
    const QStringList labels = plan.customLabels;
    CO_ASSIGN_OR_RETURN(const FieldBindings fields, co_await bindFields(services, labels));
    CO_RETURN_IF_ERROR(co_await updateContacts(services, findings, tally, &plan, fields));

    // Refused removals do not stop the additions.
    Result<void> removed = co_await sendRemovals(services, findings, tally, plan.removals);
    if (!removed && !isLost(removed) && removed.error().kind != Error::Kind::InvalidInput)
        co_return removed;
    Result<void> sent = co_await sendImports(services, findings, tally, plan, fields);
    if (isLost(removed) || isLost(sent)) {
        // A job with a lost response may be found at once among the service's activities; then the round
        // continues.
        CO_RETURN_IF_ERROR(co_await findLostJobs(services));
        CO_RETURN_IF_ERROR(co_await pollJobs(services, findings, tally, services.watch));
        if (tally.report.counts.pending > 0)
            co_return sent ? removed : sent;
        if (isLost(removed))
            removed = Result<void>();
        sent = co_await sendImports(services, findings, tally, plan, fields);
    }
    if (!sent)
        co_return sent;
    CO_RETURN_IF_ERROR(co_await watchJobs(services, findings, tally, plan, fields));
    if (fields.postponed)
        co_return *fields.postponed;
    if (mayBeReadOnly(tally))
        co_return tally.forbidden.last();
    co_return removed;
}

// Moves the checkpoint. Reads the member count again only if this round changed it. A
// lower count than expected means that someone left during the writes; the next round finds out who.
QCoro::Task<Result<void>> moveCheckpoint(const RoundServices &services, const RoundFindings &findings,
                                         const RoundTally &tally, bool changedMembership)
{
    Store::SyncState state(services.database);
    CO_ASSIGN_OR_RETURN(Store::SyncCheckpoint checkpoint, state.checkpoint());
    if (changedMembership) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                            co_await ConstantContact::readList(services.api, services.list.id));
        const int now = list.list.membershipCount;
        const bool fewer = now < findings.memberCount + tally.newMembers;
        checkpoint.expectedMembers = fewer || tally.report.counts.pending > 0 ? Store::kUnknownMembers : now;
        CO_RETURN_IF_ERROR(state.chooseList(list.list));
    }
    if (tally.needsComparison || findings.sawPartOfList())
        checkpoint.expectedMembers = Store::kUnknownMembers;
    CO_ASSIGN_OR_RETURN(const qint64 revision, state.revision());
    checkpoint.lastRevision = revision;
    co_return state.setCheckpoint(checkpoint);
}

// What the list shows holds regardless of the round's outcome.
QCoro::Task<Result<void>> keepMembers(const RoundServices &services, const RoundFindings &findings,
                                      RoundTally &tally)
{
    if (!findings.members)
        co_return Result<void>();
    CO_RETURN_IF_ERROR(co_await noteSeen(services, findings));
    CO_RETURN_IF_ERROR(co_await keepContactIds(services, *findings.members));
    if (findings.unmailable) {
        CO_RETURN_IF_ERROR(co_await keepUnmailable(services, *findings.unmailable));
    }
    co_return tellLostPhones(services, tally, findings.members->fullOfPhones);
}

QCoro::Task<Result<void>> runSteps(const RoundServices &services, RoundTally &tally, Brake brake)
{
    CO_RETURN_IF_ERROR(co_await sendWithdrawals(services, tally, brake));
    CO_RETURN_IF_ERROR(co_await findLostJobs(services));
    const RoundFindings nothingFound;
    // Jobs of the last round that have finished since; failed ones are planned again below.
    const Result<void> settled = co_await pollJobs(services, nothingFound, tally, std::chrono::seconds(0));
    if (!settled && settled.error().kind != Error::Kind::JobFailed)
        co_return settled;
    const int withdrawnBefore = tally.withdrawnFirst;
    CO_ASSIGN_OR_RETURN(RoundFindings findings, co_await pull(services));
    CO_RETURN_IF_ERROR(co_await applyOptOutsOfOthers(services, &findings, tally));
    CO_RETURN_IF_ERROR(co_await keepMembers(services, findings, tally));
    findings.memberCount -= tally.withdrawnFirst - withdrawnBefore; // members were counted first
    tally.newMembers = 0; // jobs of the last round are already in the member count
    tally.suspects = 0;
    CO_ASSIGN_OR_RETURN(const RoundPlan plan, planAndGuard(services, findings, tally, brake));
    const int before = tally.report.counts.added + tally.report.counts.removed;
    if (plan.sendsAnything()) {
        CO_RETURN_IF_ERROR(co_await renewStamp(services.database, services.login));
    }
    tally.imported = 0;
    CO_RETURN_IF_ERROR(co_await push(services, findings, tally, plan));
    // Everything is sent; without the ids, the next comparison reads more.
    [[maybe_unused]] const Result<void> learned = co_await readImportedContacts(services, findings, tally);
    const bool changed =
        plan.changesMembership() || tally.report.counts.added + tally.report.counts.removed > before;
    co_return co_await moveCheckpoint(services, findings, tally, changed);
}

// Rounds are kept for a year, removed clients for a month, by the service's clock, which is known after a
// round that succeeded; a merge until it was sent. A failure does not concern this round.
void forgetOldRecords(Store::Database &database)
{
    (void)Store::RemovedClients(database).forgetExpired().ok();
    (void)Store::forgetSentMerge(database).ok();
    const Result<QDateTime> now = Store::ServiceClock(database).now();
    if (now)
        (void)Store::RoundHistory(database).forgetBefore(now->addYears(-1)).ok();
}

} // namespace

QCoro::Task<RoundReport> runRound(const RoundServices &services, Brake brake)
{
    RoundTally tally;
    Store::RoundHistory history(services.database);
    const int callsBefore = services.api.callsMade();
    Domain::RoundRecord record;
    record.startedAt = services.database.now();
    const Result<qint64> round = history.begin(record.startedAt);
    if (!round) {
        tally.report.error = round.error();
        co_return tally.report;
    }
    tally.round = *round;
    RoundServices urgent = services;
    // The plain services, whose betweenCalls does nothing, keep sendNewWithdrawals() from calling itself.
    urgent.betweenCalls = [&] { return sendNewWithdrawals(services, tally, brake); };
    const Result<void> stepsDone = co_await runSteps(urgent, tally, brake);

    (void)countPending(services, tally).ok(); // a round that failed may have left some
    RoundReport &report = tally.report;
    if (!stepsDone) {
        report.error = stepsDone.error();
        if (const auto pause = services.api.requestedPause(); pause)
            report.error->retryAt = services.database.now().addSecs(pause->count());
    }
    if (const Result<void> told = noteUndelivered(services, tally); !told && !report.error)
        report.error = told.error();
    report.counts.calls = services.api.callsMade() - callsBefore;
    record.id = tally.round;
    record.finishedAt = services.database.now();
    record.counts = report.counts;
    record.failed = static_cast<int>(report.failed.size());
    if (report.error) {
        record.errorKind = report.error->kind;
        record.errorMessage = report.error->message;
        record.brake = report.brake;
    }
    if (!report.error)
        forgetOldRecords(services.database);
    const Result<void> finished = history.finish(record);
    if (!finished && !report.error)
        report.error = finished.error();
    co_return tally.report;
}

} // namespace Sync
