// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

#include <QJsonObject>

namespace Sync {

// The first round after a backup of the database was restored (Store::recoverIfDamaged()). The backup lacks
// the contacts that were sent after it was made, and their departures from the list. This round therefore
// reads the whole state of Constant Contact before anything is sent; normal rounds resume only after that
// succeeded. All functions run on the sync thread.

/// Whether this full reading is still due.
[[nodiscard]] Core::Result<bool> reconciliationPending(const RoundServices &services);

/// Checks that the login belongs to the account in the backup.
/// \return Unauthorized if it does not
[[nodiscard]] QCoro::Task<Core::Result<void>> checkAccount(const RoundServices &services);

/// Reads the contacts that were created or changed since the backup was made, in addition to pull().
/// \param unreadable  unreadable records of the search for opt-outs
[[nodiscard]] QCoro::Task<Core::Result<void>>
readChangesSinceCopy(const RoundServices &services, RoundFindings *findings, QList<QJsonObject> unreadable);

/// Clients who are not listed according to the backup, but have a contact in Constant Contact that is not on
/// the list, were sent since and have left; they are not added again. Neither are clients whose contact
/// record cannot be read: in doubt they have left (rules R16, R18). Requires a transaction.
Core::Result<void> applyChangesSinceCopy(const RoundServices &services, const RoundFindings &findings,
                                         RoundTally &tally);

/// Allows sending again if the list was read completely. One unreadable record does not hold up the others.
/// Requires a transaction.
/// \return InvalidResponse if it was not complete
Core::Result<void> noteReconciled(const RoundServices &services, const RoundFindings &findings);

} // namespace Sync
