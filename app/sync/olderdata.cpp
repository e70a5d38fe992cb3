// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/olderdata.h"

#include "core/logging.h"
#include "core/try.h"
#include "net/tokenprovider.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundstamp.h"
#include "store/syncdata/syncstate.h"

namespace Sync {

using Core::Result;
using Store::RoundStamp;
using Store::RoundStamps;

namespace {

QCoro::Task<std::optional<RoundStamp>> stampOf(Net::TokenProvider &login)
{
    auto reading = login.roundStamp();
    const Result<QString> text = co_await reading;
    co_return text ? RoundStamp::fromText(*text) : std::nullopt;
}

Result<void> requireReconciliation(Store::Database &database)
{
    Store::SyncState state(database);
    ASSIGN_OR_RETURN(const auto known, state.restoration());
    if (known && known->needsReconciliation)
        return {};
    Domain::Restoration putBack;
    ASSIGN_OR_RETURN(putBack.knownUntil, state.knownUntil());
    putBack.restoredAt = database.now();
    ASSIGN_OR_RETURN(const auto list, state.chosenList());
    if (list)
        putBack.list = list->id;
    RETURN_IF_ERROR(state.resetCheckpoint());
    return state.setRestoration(putBack);
}

} // namespace

QCoro::Task<Result<void>> noticeOlderData(Store::Database &database, Net::TokenProvider &login)
{
    const std::optional<RoundStamp> kept = co_await stampOf(login);
    if (!kept)
        co_return Result<void>();
    CO_ASSIGN_OR_RETURN(const bool isOlder, RoundStamps(database).isOlderThan(*kept));
    if (!isOlder)
        co_return Result<void>();
    Core::Log::warning(logSync(), "the database is older than at the last round");
    co_return database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(requireReconciliation(database));
        RETURN_IF_ERROR(Store::SyncState(database).raiseRevisionTo(kept->revision + 1));
        return RoundStamps(database).accept(*kept);
    });
}

QCoro::Task<Result<void>> renewStamp(Store::Database &database, Net::TokenProvider &login)
{
    const std::optional<RoundStamp> kept = co_await stampOf(login);
    CO_ASSIGN_OR_RETURN(const RoundStamp fresh, RoundStamps(database).renew(kept));
    auto keeping = login.keepRoundStamp(fresh.toText());
    if (const Result<void> done = co_await keeping; !done)
        Core::Log::warning(logSync(), "the round could not be noted with the login", done.error().kind);
    co_return Result<void>();
}

} // namespace Sync
