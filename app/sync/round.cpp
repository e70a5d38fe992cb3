// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/round.h"

#include "constantcontact/contactlists.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/database.h"
#include "store/syncdata/syncstate.h"
#include "sync/contactupdates.h"
#include "sync/imports.h"
#include "sync/jobresults.h"
#include "sync/jobs.h"
#include "sync/pull.h"
#include "sync/reconciliation.h"
#include "sync/roundplan.h"
#include "sync/sentfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::PreviewAction;

namespace {

Error brakeError(const BrakeNotice &notice)
{
    const QString message =
        notice.emptyDirectory
            ? QCoreApplication::translate(
                  "Sync", "The client directory is empty, but the list is not. Nothing was changed. "
                          "Check that your clients are still there before you continue.")
            : QCoreApplication::translate(
                  "Sync", "This sync would remove %1 of %2 people from the list. Nothing was changed. "
                          "Check the preview and decide whether to continue.")
                  .arg(notice.leaving)
                  .arg(notice.listed);
    return {Error::Kind::Brake, message, {}, {}};
}

// Moves the checkpoint for all that was read; it need not be read again even if the rest of the round fails.
Result<void> notePull(RoundContext &context, const RemoteChanges &remoteChanges, const RoundPlan &plan)
{
    Store::SyncState state(context.database);
    ASSIGN_OR_RETURN(Store::SyncCheckpoint checkpoint, state.checkpoint());
    if (remoteChanges.allOptOutsRead)
        checkpoint.optOutsSeenUntil = context.startedAt;
    // If the round changes the member count, it is only known at the end of the round.
    checkpoint.expectedMembers =
        plan.changesMembership() ? Store::kUnknownMembers : remoteChanges.memberCount;
    if (remoteChanges.members || remoteChanges.deletedThere)
        checkpoint.fullCompareAt = context.startedAt;
    return state.setCheckpoint(checkpoint);
}

// Steps 4 to 6 of a round, in one transaction: record the findings, plan, and check the brake.
Result<RoundPlan> planAndGuard(RoundContext &context, const RemoteChanges &remoteChanges, bool releaseBrake)
{
    RoundPlan plan;
    const RoundReport before = context.report;
    const Result<void> decided = context.database.transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const int leavingThere, countLeaving(context, remoteChanges));
        RETURN_IF_ERROR(applyRemoteChanges(context, remoteChanges));
        ASSIGN_OR_RETURN(const RoundPlan made, makePlan(context, remoteChanges));
        if (context.round != 0) {
            RETURN_IF_ERROR(Store::RoundHistory(context.database).setPlan(context.round, made.summary()));
        }
        ASSIGN_OR_RETURN(const std::optional<BrakeNotice> brake,
                         brakeFor(context, made, leavingThere, remoteChanges.memberCount));
        context.report.brake = brake;
        if (context.report.brake && !releaseBrake)
            return brakeError(*context.report.brake);
        context.report.brake.reset();
        plan = made;
        RETURN_IF_ERROR(noteReconciled(context, remoteChanges));
        return notePull(context, remoteChanges, plan);
    });
    if (decided)
        return plan;
    if (decided.error().kind == Error::Kind::Brake) {
        const std::optional<BrakeNotice> notice = context.report.brake;
        context.report = before;
        context.report.brake = notice;
    }
    return decided.error();
}

// Steps 7 to 9 of a round, one contact at a time. A contact that cannot be moved is added to the removals,
// and its client is imported.
QCoro::Task<Result<void>> updateContacts(RoundContext &context, RoundPlan *plan, FieldBindings fields)
{
    context.progress(QCoreApplication::translate("Sync", "Updating single contacts…"));
    for (const Step &step : std::as_const(plan->unsubscribes)) {
        CO_RETURN_IF_ERROR(co_await unsubscribeContact(context, step));
    }
    for (const Step &step : std::as_const(plan->moves)) {
        CO_ASSIGN_OR_RETURN(const UpdateOutcome outcome, co_await updateContact(context, step, fields));
        if (outcome == UpdateOutcome::RemoveInstead)
            plan->removals.append(step);
        if (outcome == UpdateOutcome::RemoveInstead || outcome == UpdateOutcome::ImportInstead) {
            plan->notByImport.remove(step.target);
        }
    }
    for (const Step &step : std::as_const(plan->clears)) {
        CO_RETURN_IF_ERROR(co_await updateContact(context, step, fields));
    }
    co_return Result<void>();
}

// Steps 7 to 10 of a round: all writes to Constant Contact.
QCoro::Task<Result<void>> push(RoundContext &context, RoundPlan plan)
{
    const QStringList labels = plan.customLabels;
    CO_ASSIGN_OR_RETURN(const FieldBindings fields, co_await bindFields(context, labels));
    CO_RETURN_IF_ERROR(co_await updateContacts(context, &plan, fields));

    Result<void> sent = co_await sendRemovals(context, plan.removals);
    if (sent)
        sent = co_await sendImports(context, plan, fields);
    if (!sent && sent.error().kind == Error::Kind::OutcomeUnknown) {
        // A job with a lost response may be found at once among the service's activities; then the round
        // continues.
        CO_RETURN_IF_ERROR(co_await findLostJobs(context));
        CO_RETURN_IF_ERROR(co_await pollJobs(context, context.watch));
        if (context.report.counts.pending > 0)
            co_return sent;
        sent = co_await sendImports(context, plan, fields);
    }
    if (!sent)
        co_return sent;
    Result<void> polled = co_await pollJobs(context, context.watch);
    while (polled && context.suspects > 0) {
        context.suspects = 0;
        sent = co_await sendImports(context, plan, fields);
        if (!sent)
            co_return sent;
        polled = co_await pollJobs(context, context.watch);
    }
    co_return polled;
}

// Step 11 of a round: moves the checkpoint. Reads the member count again only if this round changed it. A
// lower count than expected means that someone left during the writes; the next round finds out who.
QCoro::Task<Result<void>> moveCheckpoint(RoundContext &context, RemoteChanges remoteChanges,
                                         bool changedMembership)
{
    Store::SyncState state(context.database);
    CO_ASSIGN_OR_RETURN(Store::SyncCheckpoint checkpoint, state.checkpoint());
    if (changedMembership) {
        CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                            co_await ConstantContact::readList(context.api, context.list.id));
        const int now = list.list.membershipCount;
        const bool fewer = now < remoteChanges.memberCount + context.newMembers;
        checkpoint.expectedMembers =
            fewer || context.report.counts.pending > 0 ? Store::kUnknownMembers : now;
    }
    CO_ASSIGN_OR_RETURN(const qint64 revision, state.revision());
    checkpoint.lastRevision = revision;
    co_return state.setCheckpoint(checkpoint);
}

QCoro::Task<Result<void>> runSteps(RoundContext &context, bool releaseBrake)
{
    CO_RETURN_IF_ERROR(co_await findLostJobs(context));
    // Jobs of the last round that have finished since; failed ones are planned again below.
    const Result<void> settled = co_await pollJobs(context, std::chrono::seconds(0));
    if (!settled && settled.error().kind != Error::Kind::JobFailed)
        co_return settled;
    CO_ASSIGN_OR_RETURN(const RemoteChanges remoteChanges, co_await pull(context));
    context.newMembers = 0; // jobs of the last round are already in the member count
    context.suspects = 0;
    CO_ASSIGN_OR_RETURN(const RoundPlan plan, planAndGuard(context, remoteChanges, releaseBrake));
    const int before = context.report.counts.added + context.report.counts.removed;
    CO_RETURN_IF_ERROR(co_await push(context, plan));
    const bool changed =
        plan.changesMembership() || context.report.counts.added + context.report.counts.removed > before;
    co_return co_await moveCheckpoint(context, remoteChanges, changed);
}

void addPeople(Preview &preview, const QList<Step> &steps, PreviewAction action, int &counter)
{
    for (const Step &step : steps) {
        ++counter;
        preview.people.append({step.client.studioNumber, step.address, step.client.displayName(), action,
                               step.fieldError.reason});
    }
}

Result<void> addHeld(RoundContext &context, Preview &preview)
{
    ASSIGN_OR_RETURN(const QList<Domain::ClientEntry> entries,
                     Store::ClientDirectory(context.database).clients());
    for (const Domain::ClientEntry &entry : entries) {
        const bool held =
            entry.state != Domain::ClientState::OnList && entry.state != Domain::ClientState::Waiting;
        const QString address = Domain::addressKey(entry.client.email);
        const bool leaves = std::ranges::any_of(
            context.leaving, [&address](const PreviewPerson &person) { return person.address == address; });
        if (!held || leaves)
            continue;
        ++preview.held[entry.state];
        preview.people.append({entry.client.studioNumber,
                               entry.client.email,
                               entry.client.displayName(),
                               PreviewAction::Held,
                               {},
                               entry.state});
    }
    return {};
}

Result<void> fillPreview(RoundContext &context, const RemoteChanges &remoteChanges, Preview &preview)
{
    RETURN_IF_ERROR(applyRemoteChanges(context, remoteChanges));
    const auto addImport = [&preview](const Step &step) {
        const bool add = step.action == Step::Action::Add;
        addPeople(preview, {step}, add ? PreviewAction::Add : PreviewAction::Update,
                  add ? preview.add : preview.update);
    };
    ASSIGN_OR_RETURN(const RoundPlan plan, makePlan(context, remoteChanges, addImport));
    // The clients' states show who is held and why; recording the plan updates them.
    RETURN_IF_ERROR(noteAllSettled(context));
    addPeople(preview, plan.clears, PreviewAction::Update, preview.update);
    addPeople(preview, plan.moves, PreviewAction::Update, preview.update);
    addPeople(preview, plan.unsubscribes, PreviewAction::Unsubscribe, preview.unsubscribe);
    addPeople(preview, plan.removals, PreviewAction::Remove, preview.remove);
    for (const PreviewPerson &person : std::as_const(context.leaving)) {
        ++(person.action == PreviewAction::Unsubscribe ? preview.unsubscribe : preview.remove);
        preview.people.append(person);
    }
    return addHeld(context, preview);
}

} // namespace

QCoro::Task<RoundReport> runRound(RoundContext &context, bool releaseBrake)
{
    Store::RoundHistory history(context.database);
    const int callsBefore = context.api.callsMade();
    Domain::RoundRecord record;
    record.startedAt = context.database.now();
    context.startedAt = record.startedAt;
    // Rounds are kept for a year. Failing to delete older ones must not prevent this round.
    (void)history.forgetBefore(record.startedAt.addYears(-1)).ok();
    const Result<qint64> round = history.begin(record.startedAt);
    if (!round) {
        context.report.error = round.error();
        co_return RoundReport(context.report);
    }
    context.round = *round;
    const Result<void> stepsDone = co_await runSteps(context, releaseBrake);

    (void)countPending(context).ok(); // a round that failed may have left some
    RoundReport &report = context.report;
    if (!stepsDone)
        report.error = stepsDone.error();
    report.counts.calls = context.api.callsMade() - callsBefore;
    record.id = context.round;
    record.finishedAt = context.database.now();
    record.counts = report.counts;
    record.failed = static_cast<int>(report.failed.size());
    if (report.error) {
        record.errorKind = report.error->kind;
        record.errorMessage = report.error->message;
    }
    const Result<void> finished = history.finish(record);
    if (!finished && !report.error)
        report.error = finished.error();
    co_return RoundReport(report);
}

QCoro::Task<Result<Preview>> previewRound(RoundContext &context)
{
    CO_ASSIGN_OR_RETURN(const RemoteChanges remoteChanges, co_await pull(context));
    Preview preview;
    // Recorded as in a round, so that the plan is exact, then rolled back by an error that is not reported.
    const Error takeBack{Error::Kind::Cancelled, {}, u"preview"_s, {}};
    const Result<void> filled = context.database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(fillPreview(context, remoteChanges, preview));
        return takeBack;
    });
    if (filled.error() != takeBack)
        co_return filled.error();
    co_return preview;
}

} // namespace Sync
