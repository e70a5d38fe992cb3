// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/firststart.h"

#include "store/directory/clientdirectory.h"
#include "store/syncdata/syncstate.h"

namespace Presenters {

Core::Result<bool> isFirstStart(Store::Database &database)
{
    const auto connection = Store::SyncState(database).connection();
    if (!connection)
        return connection.error();
    if (*connection)
        return false;
    Store::ClientQuery one; // counting all clients is slow in a large directory
    one.limit = 1;
    const auto clients = Store::ClientDirectory(database).clients(one);
    if (!clients)
        return clients.error();
    return clients->isEmpty();
}

} // namespace Presenters
