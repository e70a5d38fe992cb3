// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/try.h"
#include "store/sqlite/database.h"
#include "sync/roundservices.h"

namespace Sync {

/// Calls \p write for each item, in write transactions of a hundred items, so that other connections can
/// write in between. If the program is killed or a call fails, the slices before it stay.
/// \return the first error of \p write; Cancelled if the owner of the thread has asked it to end
template <typename Item, typename Write>
Core::Result<void> inSlices(const RoundServices &services, const QList<Item> &items, const Write &write)
{
    constexpr qsizetype kSlice = 100;
    for (qsizetype first = 0; first < items.size(); first += kSlice) {
        RETURN_IF_ERROR(services.database.transaction([&]() -> Core::Result<void> {
            const QList<Item> slice = items.mid(first, kSlice);
            for (const Item &item : slice) {
                RETURN_IF_ERROR(checkInterruption());
                RETURN_IF_ERROR(write(item));
            }
            return {};
        }));
    }
    return {};
}

} // namespace Sync
