// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundtally.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"

namespace Sync {

using Core::Result;

namespace {

Result<void> noteProblem(const RoundServices &services, RoundTally &tally, const Domain::RoundResult &problem,
                         const Domain::Client &client)
{
    tally.report.failed.append({client.studioNumber, problem.address, problem.reason});
    if (tally.round == 0)
        return {};
    return Store::RoundHistory(services.database).addResult(tally.round, problem);
}

} // namespace

Result<void> holdBack(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                      const QString &address, qint64 revision, const Domain::FieldError &fieldError)
{
    ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, address));
    addressRecord.attentionReason = fieldError.reason;
    addressRecord.remedy = fieldError.remedy;
    addressRecord.doneRevision = revision;
    RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    return noteFailedClient(services, tally, client, address, fieldError.reason);
}

Result<void> noteFailedClient(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                              const QString &address, const QString &reason)
{
    return noteProblem(services, tally, {client.id, address, Domain::RoundAction::Failed, reason}, client);
}

Result<void> noteLeftOut(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                         const QString &address, const Domain::FieldError &fieldError)
{
    if (fieldError.reason.isEmpty())
        return {};
    return noteProblem(services, tally, {client.id, address, Domain::RoundAction::LeftOut, fieldError.reason},
                       client);
}

Result<void> noteResult(const RoundServices &services, RoundTally &tally, const Domain::Client &client,
                        const QString &address, Domain::RoundAction action)
{
    if (tally.round == 0) {
        const bool optedOut = action == Domain::RoundAction::UnsubscribedHere;
        tally.leaving.append({client.studioNumber,
                              address,
                              client.displayName(),
                              optedOut ? Domain::PreviewAction::Unsubscribe : Domain::PreviewAction::Remove,
                              {},
                              {},
                              true});
        return {};
    }
    return Store::RoundHistory(services.database).addResult(tally.round, {client.id, address, action, {}});
}

} // namespace Sync
