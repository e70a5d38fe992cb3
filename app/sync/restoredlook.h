#pragma once

#include "sync/pull.h"

namespace Sync {

// The first round after a copy of the database was put back (Store::keepSafe()). The copy is older than what
// happened since: it does not know whom we sent after it was made, nor which of them left. So this round
// looks at everything before anything is sent, and only when that worked may rounds go on as ever.

/// Whether that look is still to come.
[[nodiscard]] Core::Result<bool> mustLookFirst(RoundContext &context);

/// Makes sure that the login is for the account that the copy knows. \return Unauthorized where it is not
[[nodiscard]] QCoro::Task<Core::Result<void>> checkAccount(RoundContext &context);

/// Reads what pull() leaves out in everyday rounds: whose contact was made or changed since the copy was
/// made.
[[nodiscard]] QCoro::Task<Core::Result<void>> readSinceCopy(RoundContext &context, Findings *findings);

/// Of our clients who are on the list nowhere in the copy: whoever was sent since and is not on the list
/// there has left it, and is not put back. Inside a transaction.
Core::Result<void> applySinceCopy(RoundContext &context, const Findings &findings);

/// Ends the time in which nothing is sent, where the look was complete. Inside a transaction. \return
/// InvalidAnswer where it was not
Core::Result<void> noteLookedFirst(RoundContext &context, const Findings &findings);

} // namespace Sync
