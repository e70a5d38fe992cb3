// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/databaseloginmetadata.h"

#include "core/try.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/syncstate.h"

#include <QCoroFuture>

namespace Sync {

using Core::Result;

QCoro::Task<Result<Domain::LoginState>> DatabaseLoginMetadata::read()
{
    const std::function<Result<Domain::LoginState>(Store::Database &)> work = [](Store::Database &database) {
        return Store::SyncState(database).login();
    };
    const QFuture<Result<Domain::LoginState>> reading = m_database.run<Domain::LoginState>(work);
    Result<Domain::LoginState> login = co_await reading;
    co_return login;
}

QCoro::Task<Result<void>> DatabaseLoginMetadata::write(Domain::LoginState login)
{
    const std::function<Result<bool>(Store::Database &)> work =
        [login](Store::Database &database) -> Result<bool> {
        RETURN_IF_ERROR(Store::SyncState(database).setLogin(login));
        return true;
    };
    const QFuture<Result<bool>> writing = m_database.run<bool>(work);
    CO_RETURN_IF_ERROR(co_await writing);
    co_return {};
}

} // namespace Sync
