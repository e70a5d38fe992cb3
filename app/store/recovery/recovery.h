// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "store/syncdata/syncstate.h"

namespace Store {

/// Checks the studio's whole database before it is used. If the file is damaged, missing or empty, restores
/// the newest intact backup:
/// - The damaged file and its log are moved to a separate folder, never deleted.
/// - Each "no" that can still be read in it is copied to the restored database; a "yes" never is.
/// - The sync state of the backup is outdated: nothing is sent until a round has read the whole state of
///   Constant Contact (SyncState::restoration()).
/// If the program is killed meanwhile, the next call completes the work. The caller must hold the
/// DataDirectoryLock, and nothing in this process must have the database open.
/// \return whether a backup was restored; Storage if the file is unreadable, or damaged without an intact
///        backup
Core::Result<bool> recoverIfDamaged(const QString &dataDirectory, const Core::Clock &clock);

} // namespace Store
