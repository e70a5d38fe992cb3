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

QCoro::Task<Core::Result<std::shared_ptr<Core::FileLock>>>
takeRefreshLock(QString dataDirectory, Net::Delay &delay, std::chrono::milliseconds longest)
{
    using Kind = Core::Error::Kind;
    using Outcome = Core::FileLock::Outcome;
    const QDir directory(dataDirectory);
    auto lock = std::make_shared<Core::FileLock>(directory.filePath(u"token.lock"_s));
    const QDeadlineTimer deadline(longest);
    const bool isPlaceThere = directory.mkpath(u"."_s);
    auto outcome = isPlaceThere ? lock->tryTake() : Outcome::Failed;
    while (outcome == Outcome::Held) {
        if (deadline.hasExpired()) {
            co_return Core::Error{
                Kind::Busy,
                QCoreApplication::translate("Auth", "Another Listwell program is renewing the login and has "
                                                    "not finished. Close it and try again."),
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
        outcome = lock->tryTake();
    }
    if (outcome == Outcome::Failed) {
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
