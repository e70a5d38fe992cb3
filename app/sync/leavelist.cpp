// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/leavelist.h"

#include "constantcontact/contactlists.h"
#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"
#include "sync/imports.h"
#include "sync/jobpolling.h"
#include "sync/jobs.h"
#include "sync/slices.h"
#include "sync/withdrawals.h"

#include <QCoreApplication>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

Error someStayed(int count)
{
    return {Error::Kind::Refused,
            QCoreApplication::translate("Sync",
                                        "Constant Contact has not removed %n of your client(s) from the "
                                        "list. Wait a few minutes, then try again.",
                                        nullptr, count),
            u"members left after leaving a list"_s,
            {}};
}

Error stillWorking()
{
    return {Error::Kind::Refused,
            QCoreApplication::translate("Sync", "Constant Contact is still working on the last sync. Wait a "
                                                "few minutes, then try again."),
            u"unfinished job before leaving a list"_s,
            {}};
}

// Everybody becomes due before the first is taken off: if the removal stops half-way, the next round adds the
// removed ones again, since the studio is still using the list.
Result<QList<Step>> removalOfEverybody(const RoundServices &services)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const QStringList listed, addressRecords.listedAddresses());
    QList<Step> steps;
    RETURN_IF_ERROR(inSlices(services, listed, [&](const QString &address) -> Result<void> {
        ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
        Step step = planFor(view);
        step.action = Step::Action::RemoveFromList;
        steps.append(step);
        return addressRecords.markToDo(address);
    }));
    return steps;
}

QCoro::Task<Result<void>> runSteps(const RoundServices &services, RoundTally &tally)
{
    CO_RETURN_IF_ERROR(co_await sendWithdrawals(services, tally, Brake::Released));
    services.progress(QCoreApplication::translate("Sync", "Removing your clients from the list…"));
    // A job of the last round may still put somebody on the list.
    CO_RETURN_IF_ERROR(co_await findLostJobs(services));
    const RoundFindings nothingFound;
    CO_RETURN_IF_ERROR(co_await pollJobs(services, nothingFound, tally, services.watch));
    CO_RETURN_IF_ERROR(countPending(services, tally));
    if (tally.report.counts.pending > 0)
        co_return stillWorking();
    CO_ASSIGN_OR_RETURN(const ConstantContact::ListReading list,
                        co_await ConstantContact::readList(services.api, services.list.id));
    RoundFindings findings;
    findings.memberCount = list.list.membershipCount;
    findings.startedAt = list.serverTime;
    CO_ASSIGN_OR_RETURN(const QList<Step> steps, removalOfEverybody(services));
    CO_RETURN_IF_ERROR(co_await sendRemovals(services, findings, tally, steps));
    CO_RETURN_IF_ERROR(co_await pollJobs(services, findings, tally, services.watch));
    CO_ASSIGN_OR_RETURN(const int stayed, Store::AddressRecords(services.database).listedCount());
    if (stayed > 0)
        co_return someStayed(stayed);
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> removeEverybody(const RoundServices &services)
{
    RoundTally tally;
    Store::RoundHistory history(services.database);
    const int callsBefore = services.api.callsMade();
    Domain::RoundRecord record;
    record.startedAt = services.database.now();
    CO_ASSIGN_OR_RETURN(const qint64 round, history.begin(record.startedAt));
    tally.round = round;
    RoundServices urgent = services;
    // The plain services, whose betweenCalls does nothing, keep sendNewWithdrawals() from calling itself.
    urgent.betweenCalls = [&] { return sendNewWithdrawals(services, tally, Brake::Released); };
    Result<void> done = co_await runSteps(urgent, tally);
    if (const Result<void> told = noteUndelivered(services, tally); !told && done)
        done = told;
    if (done && tally.report.error)
        done = *tally.report.error;
    record.id = round;
    record.finishedAt = services.database.now();
    record.counts = tally.report.counts;
    record.counts.calls = services.api.callsMade() - callsBefore;
    record.failed = static_cast<int>(tally.report.failed.size());
    if (!done) {
        record.errorKind = done.error().kind;
        record.errorMessage = done.error().message;
    }
    CO_RETURN_IF_ERROR(history.finish(record));
    co_return done;
}

} // namespace Sync
