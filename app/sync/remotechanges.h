// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
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

} // namespace Sync
