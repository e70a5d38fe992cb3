// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/ownermatter.h"

#include "presenters/connectionfacts.h"

namespace Presenters {

using Kind = Core::Error::Kind;

namespace {

/// Whether the last sync ended with this error. It is in the history, so it outlives a restart.
bool endedWith(Kind kind, const Domain::SyncStatus &status)
{
    return status.lastRound && status.lastRound->errorKind == kind;
}

} // namespace

std::optional<QList<OwnerMatter>> ownerMatters(const ConnectionFacts &facts)
{
    const bool isChanging = facts.disconnecting || facts.leaving || facts.signIn != SignInStep::None;
    if (facts.unusable || !facts.status || facts.status->running || isChanging)
        return std::nullopt;
    const Domain::SyncStatus &status = *facts.status;
    QList<OwnerMatter> matters;
    if (!status.isConnected())
        return matters;
    // A login that is kept in memory ends with the program and not at the service's time.
    if (!status.isLoginGood())
        matters.append(OwnerMatter::LoginEnded);
    else if (!facts.loginInMemory && Domain::isLoginEndingSoon(status.login, facts.now))
        matters.append(OwnerMatter::LoginEndsSoon);
    if (status.brake || endedWith(Kind::Brake, status))
        matters.append(OwnerMatter::SyncStopped);
    if (status.list && endedWith(Kind::ListGone, status))
        matters.append(OwnerMatter::ListDeleted);
    return matters;
}

} // namespace Presenters
