// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/try.h"
#include "store/sqlite/database.h"
#include "sync/roundservices.h"

namespace Sync {

constexpr qsizetype kSlice = 100; // items in one write transaction

/// Calls \p write for each item, in write transactions of kSlice items, so that other connections can
/// write in between. If the program is killed or a call fails, the slices before it stay.
/// \return the first error of \p write; Cancelled if the owner of the thread has asked it to end
template <typename Item, typename Write>
Core::Result<void> inSlices(const RoundServices &services, const QList<Item> &items, const Write &write)
{
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

/// As inSlices(), for thousands of items in a round: calls RoundServices::betweenCalls between the slices.
template <typename Item, typename Write>
QCoro::Task<Core::Result<void>> inSlicesMeanwhile(const RoundServices &services, QList<Item> items,
                                                  Write write)
{
    for (qsizetype first = 0; first < items.size(); first += kSlice) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        CO_RETURN_IF_ERROR(inSlices(services, items.mid(first, kSlice), write));
    }
    co_return Core::Result<void>();
}

} // namespace Sync
