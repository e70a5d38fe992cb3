// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/studiobackup.h"

#include "core/try.h"
#include "presenters/restorationtext.h"
#include "store/directory/clientdirectory.h"
#include "store/recovery/backups.h"
#include "store/syncdata/syncstate.h"

namespace Presenters {

Core::Result<int> backUpStudio(Store::Database &database, const QString &file)
{
    ASSIGN_OR_RETURN(const int clients, Store::ClientDirectory(database).count());
    RETURN_IF_ERROR(Store::writeBackup(database, file));
    return clients;
}

Core::Result<RestoredStudio> restoredStudio(Store::Database &database)
{
    ASSIGN_OR_RETURN(const int clients, Store::ClientDirectory(database).count());
    ASSIGN_OR_RETURN(const auto restoration, Store::SyncState(database).restoration());
    return RestoredStudio{clients, restoration ? restorationText(*restoration) : QString()};
}

} // namespace Presenters
