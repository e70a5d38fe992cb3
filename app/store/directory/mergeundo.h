// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/undoablemerge.h"
#include "store/sqlite/database.h"

#include <QStringList>

#include <optional>

namespace Store {

// The last merge, kept so that it can be undone: every row that it may have changed, as it was before and as
// the merge left it. It is undone only as long as all of these rows are as the merge left them, so exactly
// what was before is there again, and nothing that happened since is lost. The next merge replaces it.

/// The last merge; nothing if there was none, or if something that belongs to the two profiles has changed
/// since: a detail, an answer, a booking, or what is known of their contacts. Needs no transaction.
[[nodiscard]] Core::Result<std::optional<Domain::UndoableMerge>> undoableMerge(Database &database);

/// Undoes the last merge in a transaction of its own: both profiles, their answers and bookings are as
/// before. The ledger keeps the answers that the merge has entered, and gets the earlier ones after them. The
/// next round corrects what the service already has.
/// \return the two profiles; NotFound if undoableMerge() has nothing
Core::Result<Domain::UndoableMerge> undoMerge(Database &database);

/// Forgets the last merge if it cannot be undone any more, since its rows hold personal data.
Core::Result<void> forgetSentMerge(Database &database);

/// Rows that a merge may change. Internal to this folder.
struct MergeScope
{
    Domain::UndoableMerge merge;
    QStringList addresses; ///< of both profiles, without the empty one
    qint64 ledgerEnd = 0;  ///< id of the newest ledger entry before the merge
    QByteArray before;     ///< the rows
};

/// Reads what a merge may change, before it. Internal to this folder; requires a write transaction.
/// \param addresses  Domain::addressKey() of every address of the two profiles
[[nodiscard]] Core::Result<MergeScope> readBeforeMerge(Database &database, const Domain::UndoableMerge &merge,
                                                       const QStringList &addresses);
/// Stores the merge as the last one, after it. Internal to this folder; requires a write transaction.
Core::Result<void> rememberMerge(Database &database, const MergeScope &scope);

} // namespace Store
