// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "domain/addressrecord.h"
#include "domain/contact.h"

#include <chrono>
#include <functional>

namespace Store {
class Database;
}

namespace Sync {

/// The services and settings of a round, which do not change from its first step to its last. Owned by
/// Session for the duration of the round; sync thread only. RoundFindings holds what the round read,
/// RoundTally what it did: the parameters of a step show which of them it reads or changes.
struct RoundServices
{
    Store::Database &database;
    ConstantContact::ApiClient &api;
    Net::Delay &delay;
    Net::TokenProvider &login;
    Domain::ContactList list;        ///< the chosen list
    std::chrono::seconds watch{120}; ///< how long to poll a job before it is left pending
    /// Progress callback that gets a short sentence for the user.
    std::function<void(const QString &)> progress = [](const QString &) {};
    /// Does urgent work: called between the calls of a step that may take many, and each second while the
    /// round waits for a job.
    std::function<QCoro::Task<Core::Result<void>>()> betweenCalls = []() -> QCoro::Task<Core::Result<void>> {
        co_return Core::Result<void>();
    };
};

/// Whether the error makes the rest of the round pointless, such as an unreachable service or a used-up
/// quota.
[[nodiscard]] bool endsRound(const Core::Error &error);

/// Checks whether the owner of the thread has asked it to end (QThread::requestInterruption()). To be called
/// in each pass of a loop over thousands of rows, since no queued call arrives during it.
/// \return Cancelled if it has
[[nodiscard]] Core::Result<void> checkInterruption();

/// Whether an error of a call about one person may concern this person alone, so that the round goes on with
/// the others.
[[nodiscard]] bool concernsOnePerson(const Core::Error &error);

/// Whether an error of a read call concerns this person alone: the list is read to see whether the service
/// answers at all.
[[nodiscard]] QCoro::Task<bool> answersOthers(const RoundServices &services, Core::Error error);

/// The address record; default-constructed if the address is unknown.
[[nodiscard]] Core::Result<Domain::AddressRecord> addressRecordOf(const RoundServices &services,
                                                                  const QString &address);

} // namespace Sync
