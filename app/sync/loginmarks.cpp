#include "sync/loginmarks.h"

#include "store/backgrounddatabase.h"
#include "store/syncstate.h"

#include <QCoroFuture>

namespace Sync {

using Core::Result;

QCoro::Task<Result<Auth::LoginMark>> LoginMarks::read()
{
    const std::function<Result<Store::LoginState>(Store::Database &)> work = [](Store::Database &database) {
        return Store::SyncState(database).login();
    };
    const QFuture<Result<Store::LoginState>> reading = m_database.run<Store::LoginState>(work);
    const Result<Store::LoginState> login = co_await reading;
    if (!login)
        co_return login.error();
    co_return Auth::LoginMark{login->refreshStartedAt, login->validUntil, login->isRenewable};
}

QCoro::Task<Result<void>> LoginMarks::write(Auth::LoginMark mark)
{
    const Store::LoginState login{mark.refreshStartedAt, mark.validUntil, mark.isRenewable};
    const std::function<Result<bool>(Store::Database &)> work =
        [login](Store::Database &database) -> Result<bool> {
        const Result<void> kept = Store::SyncState(database).setLogin(login);
        if (!kept)
            return kept.error();
        return true;
    };
    const QFuture<Result<bool>> writing = m_database.run<bool>(work);
    const Result<bool> written = co_await writing;
    if (!written)
        co_return written.error();
    co_return {};
}

} // namespace Sync
