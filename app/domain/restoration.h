// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>

namespace Domain {

/// Replacement of the database by an older one: by a backup, because it was damaged or at the owner's
/// request, or by hand.
struct Restoration
{
    QDateTime copyMadeAt; ///< UTC time of the backup; later data is missing. Invalid if put back by hand
    QDateTime knownUntil; ///< service's time of the last pull that the data knows; invalid: none
    QDateTime restoredAt; ///< UTC time of the restore
    int optOutsKept = 0;  ///< "no" answers copied from the damaged file
    ListId list{};        ///< the list chosen at that time; may be empty
    bool needsReconciliation =
        true;              ///< true until a round has read the whole list; until then only a "no" is sent
    bool wasAsked = false; ///< the owner restored the backup; nothing was damaged

    bool operator==(const Restoration &) const = default;
};

} // namespace Domain
