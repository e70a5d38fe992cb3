#pragma once

#include "domain/mailbox.h"
#include "store/database.h"

#include <QHash>

namespace Store {

// Mapping between address records and database rows. Internal to this folder.

/// Column list for a SELECT, as mailboxFrom() reads it, followed by the integrity check of the row.
[[nodiscard]] QString mailboxColumns();
/// Reads an address record from a row that starts with mailboxColumns().
[[nodiscard]] Domain::Mailbox mailboxFrom(const QSqlQuery &row);

/// The address records of those of \p addresses that are known, by address.
[[nodiscard]] Core::Result<QHash<QString, Domain::Mailbox>> loadMailboxes(Database &database,
                                                                          const QStringList &addresses);
/// \p addresses with their clients, in the same order. Uses a few queries in total.
[[nodiscard]] Core::Result<QList<Domain::MailboxView>> loadViews(Database &database,
                                                                 const QStringList &addresses);

/// Stores an address record except dirtyRevision; doneRevision never decreases.
Core::Result<void> writeMailbox(Database &database, const Domain::Mailbox &mailbox);

} // namespace Store
