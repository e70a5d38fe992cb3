#pragma once

#include "domain/mailbox.h"
#include "store/database.h"

namespace Store {

// Answers to "news and updates". Inside this folder only, inside a write transaction.

/// Makes \p choice the answer of each of \p clients, with a ledger entry for each, and marks their addresses.
/// \param wording  what the person was shown, or what the report's column said
Core::Result<void> setChoice(Database &database, const QList<Domain::Holder> &clients,
                             const Domain::Choice &choice, const QString &wording);

/// As setChoice() for one client; a no is a no for all who share the address (rule R8).
Core::Result<void> setChoiceOfPerson(Database &database, const Domain::Holder &client,
                                     const Domain::Choice &choice, const QString &wording);

} // namespace Store
