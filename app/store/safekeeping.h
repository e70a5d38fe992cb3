#pragma once

#include "core/clock.h"
#include "store/syncstate.h"

namespace Store {

/// Looks the studio's whole data over before anything is done with it. Where the file is damaged, missing or
/// empty, puts back the newest copy that is sound:
/// - the broken file is moved, with all that belongs to it, into a folder of its own and never deleted;
/// - each "no" that can still be read in it is carried over, a "yes" never (carryover.h);
/// - what was known of the other side is void: nothing is sent before a round has looked at everything there
///   (SyncState::restoration()).
/// A kill at any point leaves what the next call completes. The caller holds the DataDirectoryLock, and
/// nobody in this process has the database open. \return whether a copy was put back; Storage: damaged, and
/// no copy is sound; or it cannot be read at all
Core::Result<bool> keepSafe(const QString &dataDirectory, const Core::Clock &clock);

/// What the owner has to know of it, in plain words.
[[nodiscard]] QString sentenceOf(const Restoration &restoration);

} // namespace Store
