#pragma once

#include "store/database.h"

#include <QStringList>

namespace Store {

// The global revision and what is to do. Inside this folder only, inside a write transaction.

/// \return the revision after it was raised by one
Core::Result<qint64> raiseRevision(Database &database);

/// The addresses (empty ones aside) need a new plan since \p revision; unknown ones become known. A mailbox
/// that nobody holds any more and that nothing is known of is forgotten instead: no address stays in the file
/// for nothing. The states of all who hold the addresses follow.
Core::Result<void> markToDo(Database &database, QStringList addresses, qint64 revision);

/// Forgets mailboxes without a holder that nothing is known of: never sent, listed, found or opted out, and
/// in no write whose end is open.
/// \param addresses  which to look at
Core::Result<void> forgetUnneeded(Database &database, const QStringList &addresses);

} // namespace Store
