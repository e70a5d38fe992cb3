// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

// What became of the contacts that imports have written: an import returns no ids, and loses some details
// without an error. Sync thread only.

/// Reads the contacts that the imports of this round have written: learns their ids and permissions, since a
/// contact whose address changes can only be found by its id, and some permissions allow no e-mail; and
/// reports the clients whose telephone numbers did not fit (rule R19). One call, at most 500 contacts; none
/// if that could take the round over eight calls. The daily comparison does the rest.
[[nodiscard]] QCoro::Task<Core::Result<void>>
readImportedContacts(const RoundServices &services, const RoundFindings &findings, RoundTally &tally);

/// Reports the clients who have a number that their contact does not hold, because it holds three others.
/// \param contacts  with their numbers
[[nodiscard]] Core::Result<void> tellLostPhones(const RoundServices &services, RoundTally &tally,
                                                const QList<Domain::Contact> &contacts);

} // namespace Sync
