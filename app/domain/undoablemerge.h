// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace Domain {

/// The last merge of two profiles, while it can still be undone.
struct UndoableMerge
{
    ClientId from; ///< the profile that was deleted
    ClientId into; ///< the profile that remained

    bool operator==(const UndoableMerge &) const = default;
};

} // namespace Domain
