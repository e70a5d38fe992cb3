// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/refreshlock.h"

#include "net/delay.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLookAgain{50};

} // namespace

QCoro::Task<Core::Result<std::shared_ptr<QLockFile>>>
takeRefreshLock(QString dataDirectory, Net::Delay &delay, std::chrono::milliseconds longest)
{
    using Kind = Core::Error::Kind;
    const QDir directory(dataDirectory);
    auto lock = std::make_shared<QLockFile>(directory.filePath(u"token.lock"_s));
    lock->setStaleLockTime(0); // never stale by age, only if the owning program has died
    const QDeadlineTimer deadline(longest);
    const bool isPlaceThere = directory.mkpath(u"."_s);
    while (isPlaceThere && !lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            break;
        // A lock file would otherwise stay for ever if its program was killed before it wrote its process id,
        // or if that id now belongs to another program. Removing it succeeds only if the system's own lock is
        // free.
        if (lock->removeStaleLockFile() && lock->tryLock(0))
            break;
        if (deadline.hasExpired()) {
            co_return Core::Error{
                Kind::Busy,
                QCoreApplication::translate(
                    "Auth",
                    "Another Listwell program is renewing the login and does not finish. Close it and "
                    "try again."),
                u"token.lock"_s,
                {}};
        }
        auto waiting = delay.waitUnscaled(kLookAgain);
        const bool whole = co_await waiting;
        if (!whole)
            co_return Core::Error{Kind::Cancelled,
                                  QCoreApplication::translate("Auth", "Renewing the login was cancelled."),
                                  {},
                                  {}};
    }
    if (!lock->isLocked()) {
        co_return Core::Error{
            Kind::Storage,
            QCoreApplication::translate(
                "Auth",
                "Listwell cannot write to its data folder. Check its permissions and the free space."),
            u"token.lock"_s,
            {}};
    }
    co_return lock;
}

} // namespace Auth
