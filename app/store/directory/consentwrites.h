// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "store/sqlite/database.h"

namespace Store {

// Recording answers to "news and updates". Internal to this folder; requires a write transaction.

/// Records \p answer as the answer of each of \p clients, adds a ledger entry for each, and marks their
/// addresses as due for sync.
/// \param answer  answer; its revision is set for a transferred or older answer, else 0 for the new one
/// \param wording  text that the person was shown, or the value in the report's column
Core::Result<void> setConsentAnswer(Database &database, const QList<Domain::AddressHolder> &clients,
                                    Domain::ConsentAnswer answer, const QString &wording);

/// As setConsentAnswer() for one client; a "no" applies to every client with the same address (rule R8).
Core::Result<void> setConsentAnswerOfPerson(Database &database, const Domain::AddressHolder &client,
                                            const Domain::ConsentAnswer &answer, const QString &wording);

} // namespace Store
