// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/withdrawals.h"

#include "core/try.h"
#include "domain/brake.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/syncstate.h"
#include "sync/contactupdates.h"
#include "sync/imports.h"
#include "sync/reconciliation.h"
#include "sync/roundplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Domain::Membership;

namespace {

// \param tally  keeps the revision up to which every "no" was found; only later ones are returned
Result<QList<Step>> newRefusals(const RoundServices &services, RoundTally &tally)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const qint64 revision, Store::SyncState(services.database).revision());
    ASSIGN_OR_RETURN(const QStringList addresses,
                     addressRecords.refusedToDo(std::exchange(tally.noesSeenUntil, revision)));
    QList<Step> steps;
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(checkInterruption());
        ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
        const Step step = planFor(view);
        if (step.action == Step::Action::Unsubscribe)
            steps.append(step);
    }
    return steps;
}

int listedAmong(const QList<Step> &steps)
{
    return static_cast<int>(std::ranges::count(steps, true, &Step::wasListed));
}

// A client who said no does not wait for those of a report.
QList<Step> reportLast(const QList<Step> &steps)
{
    QList<Step> first;
    QList<Step> last;
    for (const Step &step : steps)
        (step.isByReport ? last : first).append(step);
    return first + last;
}

// A large number of withdrawals waits for the brake. Those that the people asked for themselves do not wait
// for those of a report.
Result<QList<Step>> passedByTheBrake(const RoundServices &services, const QList<Step> &steps, Brake brake)
{
    ASSIGN_OR_RETURN(const int listed, Store::AddressRecords(services.database).listedCount());
    if (brake == Brake::Released || !Domain::isMass(listedAmong(steps), listed))
        return steps;
    QList<Step> said = steps;
    said.removeIf(std::mem_fn(&Step::isByReport));
    return Domain::isMass(listedAmong(said), listed) ? QList<Step>() : said;
}

// The list is now shorter by the people who were unsubscribed, which is no reason to look for departures. A
// contact that was not found is a reason to compare the whole list (rule R16).
Result<void> noteWithdrawn(const RoundServices &services, RoundTally &tally, int fewer, bool mustCompare)
{
    tally.withdrawnFirst += fewer;
    Store::SyncState state(services.database);
    ASSIGN_OR_RETURN(Store::SyncCheckpoint checkpoint, state.checkpoint());
    if (checkpoint.expectedMembers == Store::kUnknownMembers || (fewer == 0 && !mustCompare))
        return {};
    const int left = std::max(0, checkpoint.expectedMembers - fewer);
    checkpoint.expectedMembers = mustCompare ? Store::kUnknownMembers : left;
    return state.setCheckpoint(checkpoint);
}

// Sends one "no" again. If it conflicts with the contact, is forbidden, or failed in earlier rounds as well,
// details of the contact may be the reason.
// \return InvalidInput if the least body was refused as well; Forbidden if the login may not write anybody
QCoro::Task<Result<UpdateOutcome>> insist(const RoundServices &services, const RoundFindings &findings,
                                          RoundTally &tally, Step step)
{
    const Result<UpdateOutcome> sent = co_await unsubscribeContact(services, findings, tally, step);
    if (sent || !concernsOnePerson(sent.error()) || sent.error().kind == Error::Kind::InvalidInput)
        co_return sent;
    CO_ASSIGN_OR_RETURN(const AddressRecord addressRecord, addressRecordOf(services, step.address));
    const bool isRefused =
        sent.error().kind == Error::Kind::Conflict || sent.error().kind == Error::Kind::Forbidden;
    if (addressRecord.attentionReason.isEmpty() && !isRefused)
        co_return sent;
    const Result<UpdateOutcome> least = co_await unsubscribeUnread(services, findings, tally, step);
    const bool mayBeEverybody = !least && least.error().kind == Error::Kind::Forbidden && tally.writes == 0;
    if (least || !concernsOnePerson(least.error()) || mayBeEverybody)
        co_return least;
    Error refusal = least.error();
    refusal.kind = Error::Kind::InvalidInput;
    co_return refusal;
}

// The membership job settles nothing: the "no" stays due.
Step takingOffTheList(Step step)
{
    step.staysToDo = true;
    return step;
}

// Such a person is taken off the list. A login that may not change the list, either, ends the round at the
// job.
bool isFinal(const Error &refusal)
{
    return refusal.kind == Error::Kind::InvalidInput || refusal.kind == Error::Kind::Forbidden;
}

Error undelivered(int people)
{
    return {Error::Kind::Refused,
            QCoreApplication::translate("Sync",
                                        "%n person(s) said no, but Constant Contact does not accept the "
                                        "unsubscribe. Unsubscribe them in Constant Contact.",
                                        nullptr, people),
            {},
            {}};
}

// \param isRefused  whether the service refused it for good; else it may accept it later
QString notUnsubscribed(bool isRefused, bool isOff)
{
    if (!isRefused)
        return QCoreApplication::translate(
            "Sync", "This person said no, but Constant Contact has not processed the unsubscribe yet.");
    return isOff ? QCoreApplication::translate(
                       "Sync", "This person said no, but Constant Contact does not accept the unsubscribe. "
                               "The person was removed from the list instead.")
                 : QCoreApplication::translate(
                       "Sync", "This person said no, but Constant Contact does not accept the unsubscribe. "
                               "The person is still on the list.");
}

Result<void> showUndelivered(const RoundServices &services, RoundTally &tally, const Undelivered &each)
{
    const Step &step = each.step;
    ASSIGN_OR_RETURN(AddressRecord addressRecord, addressRecordOf(services, step.address));
    if (addressRecord.isOptedOut() || addressRecord.dirtyRevision > step.revision)
        return {};
    const bool isOff = addressRecord.membership != Membership::Listed;
    addressRecord.attentionReason = notUnsubscribed(isFinal(each.error), isOff);
    addressRecord.remedy = QCoreApplication::translate(
        "Sync", "Unsubscribe the contact in Constant Contact. Listwell tries again at every sync.");
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    return noteFailedClient(services, tally, step.client, step.address,
                            addressRecord.attentionReason + u' ' + addressRecord.remedy);
}

QCoro::Task<Result<void>> withdraw(const RoundServices &services, RoundTally &tally, QList<Step> steps)
{
    services.progress(QCoreApplication::translate("Sync", "Unsubscribing people who said no…"));
    const RoundFindings beforeThePull;
    for (const Step &step : std::as_const(steps)) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const int before = tally.newMembers;
        const Result<UpdateOutcome> sent = co_await unsubscribeContact(services, beforeThePull, tally, step);
        const bool isNotFound = !sent && sent.error().kind == Error::Kind::NotFound;
        CO_RETURN_IF_ERROR(noteWithdrawn(services, tally, before - tally.newMembers, isNotFound));
        if (!sent && !concernsOnePerson(sent.error()))
            co_return sent.error();
        if (sent)
            continue;
        tally.undelivered.append({step, sent.error()});
        const bool isThere = co_await answersOthers(services, sent.error());
        if (!isThere)
            break; // the pull will report it
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> sendWithdrawals(const RoundServices &services, RoundTally &tally, Brake brake)
{
    CO_ASSIGN_OR_RETURN(const QList<Step> refused, newRefusals(services, tally));
    if (refused.isEmpty())
        co_return Result<void>();
    CO_ASSIGN_OR_RETURN(QList<Step> steps, passedByTheBrake(services, refused, brake));
    steps = reportLast(steps);
    if (steps.isEmpty())
        co_return Result<void>();
    CO_ASSIGN_OR_RETURN(const bool isRestored, reconciliationPending(services));
    if (isRestored) {
        CO_RETURN_IF_ERROR(co_await checkAccount(services));
    }
    co_return co_await withdraw(services, tally, steps);
}

QCoro::Task<Result<void>> sendNewWithdrawals(const RoundServices &services, RoundTally &tally, Brake brake)
{
    CO_ASSIGN_OR_RETURN(QList<Step> steps, newRefusals(services, tally));
    // More rows of the report may follow, too many for sending without the brake.
    steps.removeIf(std::mem_fn(&Step::isByReport));
    if (steps.isEmpty())
        co_return Result<void>();
    CO_ASSIGN_OR_RETURN(const int listed, Store::AddressRecords(services.database).listedCount());
    const int leaving = tally.withdrawnFirst + listedAmong(steps);
    if (brake == Brake::Armed && Domain::isMass(leaving, listed + tally.withdrawnFirst))
        co_return Result<void>();
    co_return co_await withdraw(services, tally, steps);
}

QCoro::Task<Result<void>> insistOnWithdrawals(const RoundServices &services, const RoundFindings &findings,
                                              RoundTally &tally, QList<Step> steps)
{
    QList<Step> removals;
    for (const Step &step : std::as_const(steps)) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const auto earlier = std::ranges::find(tally.undelivered, step.address,
                                               [](const Undelivered &each) { return each.step.address; });
        std::optional<Error> refusal;
        if (earlier != tally.undelivered.end())
            refusal = earlier->error;
        if (!refusal || refusal->kind != Error::Kind::InvalidInput) {
            const Result<UpdateOutcome> sent = co_await insist(services, findings, tally, step);
            if (!sent && !concernsOnePerson(sent.error()))
                co_return sent.error();
            tally.undelivered.removeIf(
                [&step](const Undelivered &each) { return each.step.address == step.address; });
            if (sent)
                continue;
            refusal = sent.error();
            tally.undelivered.append({step, *refusal});
        }
        const bool isListed = step.wasListed || findings.wasMember(step.address);
        if (isListed && isFinal(*refusal))
            removals.append(takingOffTheList(step));
    }
    const Result<void> removed = co_await sendRemovals(services, findings, tally, removals);
    // Their no stays due, and the next round searches for a job with a lost response: other people need not
    // wait.
    const bool concernsThem = !removed && (removed.error().kind == Error::Kind::InvalidInput ||
                                           removed.error().kind == Error::Kind::OutcomeUnknown);
    co_return concernsThem ? Result<void>() : removed;
}

Result<bool> isNoSaid(const RoundServices &services, const RoundFindings &findings)
{
    if (findings.revision == 0)
        return false;
    return Store::AddressRecords(services.database)
        .refusedToDo(findings.revision)
        .transform([](const QStringList &refused) { return !refused.isEmpty(); });
}

Result<void> noteUndelivered(const RoundServices &services, RoundTally &tally)
{
    const QList<Domain::FailedClient> others = std::exchange(tally.report.failed, {});
    const Result<void> shown = services.database.transaction([&]() -> Result<void> {
        for (const Undelivered &each : std::as_const(tally.undelivered)) {
            RETURN_IF_ERROR(showUndelivered(services, tally, each));
        }
        return {};
    });
    const int people = static_cast<int>(tally.report.failed.size());
    tally.report.failed += others;
    if (people > 0 && !tally.report.error) {
        const Error &first = tally.undelivered.first().error;
        tally.report.error = first.kind == Error::Kind::InvalidInput ? undelivered(people) : first;
    }
    return shown;
}

} // namespace Sync
