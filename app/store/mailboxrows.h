#pragma once

#include "domain/mailbox.h"
#include "store/database.h"

#include <QHash>

namespace Store {

// How mailboxes lie in the database. Inside this folder only.

/// The columns that mailboxFrom() reads, in its order, and whether the row is sound.
[[nodiscard]] QString mailboxColumns();
[[nodiscard]] Domain::Mailbox mailboxFrom(const QSqlQuery &row);

/// Those of \p addresses that are known.
[[nodiscard]] Core::Result<QHash<QString, Domain::Mailbox>> loadMailboxes(Database &database,
                                                                          const QStringList &addresses);
/// The views of \p addresses in their order, with few queries for all of them.
[[nodiscard]] Core::Result<QList<Domain::MailboxView>> loadViews(Database &database,
                                                                 const QStringList &addresses);

/// Writes all but dirtyRevision; doneRevision never goes down.
Core::Result<void> writeMailbox(Database &database, const Domain::Mailbox &mailbox);

} // namespace Store
