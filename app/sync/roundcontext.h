// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "domain/addressrecord.h"
#include "domain/fieldlimits.h"
#include "store/syncdata/roundhistory.h"
#include "sync/roundreport.h"

#include <QSet>

#include <chrono>
#include <functional>

namespace Store {
class Database;
}

namespace Sync {

/// State shared by the steps of one round: services, the list, and the report that they fill. Owned by
/// Session for the duration of the round; sync thread only.
struct RoundContext
{
    Store::Database &database;
    ConstantContact::ApiClient &api;
    Net::Delay &delay;
    Domain::ContactList list;
    std::chrono::seconds watch{120}; ///< how long to poll a job before it is left pending
    /// Progress callback that gets a short sentence for the user.
    std::function<void(const QString &)> progress = [](const QString &) {};
    std::chrono::milliseconds serviceAhead{0}; ///< how far the service's clock is ahead of ours
    Domain::FieldTypes fieldTypes{};           ///< types of the studio's custom fields
    qint64 round = 0;                          ///< id of the round in the history; 0 for a preview
    /// UTC start of the round by the earlier of our clock and the service's, so that no opt-out is missed
    /// between them.
    QDateTime startedAt{};
    RoundReport report{};
    QSet<QString> membersBefore{};  ///< listed addresses before the round, if the whole list was read
    int suspects = 0;               ///< rows of partly rejected imports, to be sent again in smaller ones
    int newMembers = 0;             ///< change of the list's length by this round; may be negative
    QList<PreviewPerson> leaving{}; ///< for a preview: people who left in Constant Contact
};

/// Whether the error makes the rest of the round pointless, such as an unreachable service or a used-up
/// quota.
[[nodiscard]] bool endsRound(const Core::Error &error);

/// The address record; default-constructed if the address is unknown.
[[nodiscard]] Core::Result<Domain::AddressRecord> addressRecordOf(RoundContext &context,
                                                                  const QString &address);

/// Excludes the address from rounds until its client changes. The client is shown under *action needed* with
/// a reason and a remedy, and counts as failed.
/// \param revision  revision of the address record when it was planned
Core::Result<void> holdBack(RoundContext &context, const Domain::Client &client, const QString &address,
                            qint64 revision, const Domain::FieldError &fieldError);

/// Counts the client as failed in the report and adds the reason to the history.
Core::Result<void> noteFailedClient(RoundContext &context, const Domain::Client &client,
                                    const QString &address, const QString &reason);
/// Adds an action on a person to the history.
Core::Result<void> noteResult(RoundContext &context, const Domain::Client &client, const QString &address,
                              Domain::RoundAction action);

} // namespace Sync
