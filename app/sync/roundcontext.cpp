// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundcontext.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"

namespace Sync {

using Core::Error;
using Core::Result;

bool endsRound(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::OutcomeUnknown:
        return false; // concerns one client or one job only
    default:
        return true;
    }
}

Result<Domain::AddressRecord> addressRecordOf(RoundContext &context, const QString &address)
{
    ASSIGN_OR_RETURN(const std::optional<Domain::AddressRecord> found,
                     Store::AddressRecords(context.database).find(address));
    Domain::AddressRecord fresh;
    fresh.address = address;
    return found.value_or(fresh);
}

Result<void> holdBack(RoundContext &context, const Domain::Client &client, const QString &address,
                      qint64 revision, const Domain::FieldError &fieldError)
{
    ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(context, address));
    addressRecord.attentionReason = fieldError.reason;
    addressRecord.remedy = fieldError.remedy;
    addressRecord.doneRevision = revision;
    RETURN_IF_ERROR(Store::AddressRecords(context.database).save(addressRecord));
    return noteFailedClient(context, client, address, fieldError.reason);
}

Result<void> noteFailedClient(RoundContext &context, const Domain::Client &client, const QString &address,
                              const QString &reason)
{
    context.report.failed.append({client.studioNumber, address, reason});
    if (context.round == 0)
        return {};
    return Store::RoundHistory(context.database)
        .addResult(context.round, {client.id, address, Domain::RoundAction::Failed, reason});
}

Result<void> noteResult(RoundContext &context, const Domain::Client &client, const QString &address,
                        Domain::RoundAction action)
{
    if (context.round == 0) {
        const bool optedOut = action == Domain::RoundAction::UnsubscribedHere;
        context.leaving.append({client.studioNumber,
                                address,
                                client.displayName(),
                                optedOut ? Domain::PreviewAction::Unsubscribe : Domain::PreviewAction::Remove,
                                {}});
        return {};
    }
    return Store::RoundHistory(context.database).addResult(context.round, {client.id, address, action, {}});
}

} // namespace Sync
