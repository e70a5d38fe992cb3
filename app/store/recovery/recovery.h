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
/// - The sync state of the backup is outdated: nothing but a "no" is sent until a round has read the whole
///   state of Constant Contact (SyncState::restoration()).
/// If the program is killed meanwhile, the next call completes the work. The caller must hold the
/// DataDirectoryLock, and nothing in this process must have the database open.
/// \return whether a backup was restored; Storage if the file is unreadable, or damaged without an intact
///        backup
Core::Result<bool> recoverIfDamaged(const QString &dataDirectory, const Core::Clock &clock);

/// Checks a file before it is restored; reads all of it. Usable from any thread.
/// \return InvalidInput if \p file is no backup of Listwell, is damaged, or was made by a newer version
Core::Result<void> checkBackup(const QString &file, const Core::Clock &clock);

/// Replaces the studio's data by a backup (writeBackup(), Backups) at the owner's request, for example on
/// a new computer. The previous data is backed up and moved to a separate folder; each "no" in it is
/// copied, a "yes" never is (rule R13). Nothing is sent until a round has read the whole state of Constant
/// Contact. The caller must hold the DataDirectoryLock, and nothing in this process must have the database
/// open.
/// \param file  the backup; only read
/// \return InvalidInput as checkBackup(); Storage if the data cannot be replaced
Core::Result<void> restoreBackup(const QString &file, const QString &dataDirectory, const Core::Clock &clock);

} // namespace Store
