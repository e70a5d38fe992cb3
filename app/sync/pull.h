// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/members.h"

#include <optional>

namespace Sync {

/// Changes in Constant Contact, read before anything is sent (rule: pull before push).
struct RemoteChanges
{
    qint64 revision = 0;            ///< the global revision when reading began
    int memberCount = 0;            ///< number of members of the list
    QList<Domain::Contact> optOuts; ///< all opt-outs of the account since the last search
    QStringList departed;           ///< addresses that were listed and no longer are, without an opt-out
    QSet<QString> deleted;          ///< those of departed whose contact was deleted
    /// All records were readable, so that the next search can start where this one ended.
    bool allOptOutsRead = true;
    std::optional<QList<Domain::Contact>> deletedThere; ///< once a day: all deleted contacts of the account
    std::optional<Members> members;                     ///< all members, if the whole list was read
    /// Contacts that had opted out and are members again by their own action.
    QList<Domain::Contact> returned;
    /// After a restored backup: contacts created or changed since it was made.
    QList<Domain::Contact> changedSinceCopy;
    QSet<QString> renamed; ///< our addresses whose contact has a different address in Constant Contact now
};

/// Steps 2 to 4 of a round: checks that the list exists, and reads the opt-outs since the last search.
/// Departures are read when the member count has changed, once a day, and before an import of listed
/// addresses. Reads only, on both sides. Sets context.startedAt. Sync thread only.
/// \return ListGone; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<RemoteChanges>> pull(RoundContext &context);

/// Writes the findings to address records, ledger and history, and counts them in the report. Requires a
/// transaction.
Core::Result<void> applyRemoteChanges(RoundContext &context, const RemoteChanges &remoteChanges);

/// Records that the person left the list, but did not opt out. Requires a transaction.
Core::Result<void> applyDeparture(RoundContext &context, const RemoteChanges &remoteChanges,
                                  const QString &address);

/// Applies the state of one contact: an opt-out, or a return by the person's own action. Requires a
/// transaction.
Core::Result<void> applyContact(RoundContext &context, const Domain::Contact &contact);

/// Number of people whom the findings remove from the list; the brake counts them.
[[nodiscard]] Core::Result<int> countLeaving(RoundContext &context, const RemoteChanges &remoteChanges);

} // namespace Sync
