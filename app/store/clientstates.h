#pragma once

#include "store/database.h"

#include <QStringList>

namespace Store {

/// Writes Domain::stateOf() of every client who holds one of \p addresses. To be called in the transaction of
/// every write to a client or a mailbox; inside this folder only.
Core::Result<void> restate(Database &database, const QStringList &addresses);

/// The same for all clients there are.
Core::Result<void> restateAll(Database &database);

} // namespace Store
