// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/fileorigin.h"

#include "core/try.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

Core::Result<Origin> identifyFile(Database &database)
{
    ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
    ASSIGN_OR_RETURN(const auto application, number(database, u"PRAGMA application_id"_s));
    ASSIGN_OR_RETURN(const auto tables, number(database, u"SELECT COUNT(*) FROM sqlite_master"_s));
    if (version > kSchemaVersion)
        return Origin::Newer;
    if (version == 0 && application == 0 && tables == 0)
        return Origin::Untouched;
    return version > 0 && application == kApplicationId ? Origin::Ours : Origin::Foreign;
}

} // namespace Store
