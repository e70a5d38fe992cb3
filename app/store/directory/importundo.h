// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/undoneimport.h"
#include "store/sqlite/database.h"

#include <optional>

namespace Store {

// The last import, kept so that it can be taken back: for each client that it added or changed the profile as
// it was before. The next import replaces it. Requires a write transaction.

/// Forgets the previous import.
Core::Result<void> beginImport(Database &database);

/// Remembers a client as they were before the import touched them. Call it after the row was written.
/// \param id  the client
/// \param before  the client before the row; nothing if the row added the client
/// \param reported  the client's answer in earlier reports
Core::Result<void> rememberForUndo(Database &database, Domain::ClientId id,
                                   const std::optional<Domain::AddressHolder> &before,
                                   const QString &reported);

/// Takes the last import back, client by client. A client who was changed since stays as they are, and a "no"
/// is never taken back (rule R2). What the service already got, the next round corrects.
Core::Result<Domain::UndoneImport> undoImport(Database &database);

} // namespace Store
