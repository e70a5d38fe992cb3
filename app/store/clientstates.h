#pragma once

#include "store/database.h"

#include <QStringList>

namespace Store {

/// Writes Domain::stateOf() of every client who holds one of \p addresses. To be called in the transaction of
/// every write to a client or a mailbox; inside this folder only.
/// \return those of the addresses that nobody holds
Core::Result<QStringList> restate(Database &database, const QStringList &addresses);

/// The same for all clients there are.
Core::Result<void> restateAll(Database &database);

} // namespace Store
