// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/firststart.h"

#include "core/try.h"
#include "store/directory/clientdirectory.h"
#include "store/syncdata/syncstate.h"

namespace Presenters {

Core::Result<bool> isFirstStart(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto connection, Store::SyncState(database).connection());
    if (connection)
        return false;
    Domain::ClientQuery one; // counting all clients is slow in a large directory
    one.limit = 1;
    return Store::ClientDirectory(database).clients(one).transform(
        [](const auto &clients) { return clients.isEmpty(); });
}

} // namespace Presenters
