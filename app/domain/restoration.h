// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>

namespace Domain {

/// A damaged database was replaced by a backup.
struct Restoration
{
    QDateTime copyMadeAt; ///< UTC time of the backup; later data is missing
    QDateTime restoredAt; ///< UTC time of the restore
    int optOutsKept = 0;  ///< "no" answers copied from the damaged file
    ListId list{};        ///< the list chosen at that time; may be empty
    bool needsReconciliation =
        true; ///< true until a round has read the whole list; until then nothing must be sent

    bool operator==(const Restoration &) const = default;
};

} // namespace Domain
