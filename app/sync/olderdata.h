// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoroTask>

namespace Net {
class TokenProvider;
}
namespace Store {
class Database;
}

namespace Sync {

// Detects that an older database was restored by hand (Store::RoundStamp). Sync thread only.

/// Compares the database with the stamp that is kept with the login. If the database is older, requires a
/// full reading of Constant Contact before anything is sent, as after the restore of a backup.
/// \return Storage; an unreadable stamp is no error
[[nodiscard]] QCoro::Task<Core::Result<void>> noticeOlderData(Store::Database &database,
                                                              Net::TokenProvider &login);

/// Renews the stamp in the database and with the login. Call before a round sends anything.
/// \return Storage; a stamp that cannot be kept with the login is no error
[[nodiscard]] QCoro::Task<Core::Result<void>> renewStamp(Store::Database &database,
                                                         Net::TokenProvider &login);

} // namespace Sync
