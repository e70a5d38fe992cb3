// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "store/sqlite/database.h"

namespace Store {

// Recording answers to "news and updates". Internal to this folder; requires a write transaction.

/// Records \p answer as the answer of each of \p clients, adds a ledger entry for each, and marks their
/// addresses as due for sync.
/// \param answer  answer; revision 0 for a new one, which counts for the client's address; a transferred
///         answer keeps its revision, and a transferred yes its address
/// \param wording  text that the person was shown, or the value in the report's column
Core::Result<void> setConsentAnswer(Database &database, const QList<Domain::AddressHolder> &clients,
                                    Domain::ConsentAnswer answer, const QString &wording);

/// As setConsentAnswer() for one client; a "no" applies to every client with the same address (rule R8).
Core::Result<void> setConsentAnswerOfPerson(Database &database, const Domain::AddressHolder &client,
                                            const Domain::ConsentAnswer &answer, const QString &wording);

/// Entries of the ledger that lastAnswerWasNo() takes into account. A report leaves out each weak no of a
/// client: it counts by itself (rule R10), and must not keep the first yes of another client from being
/// recorded.
enum class LedgerEntries { All, ExceptWeakNoes };

/// Whether the ledger's latest entry for the address is a "no", possibly of a client who was deleted since.
[[nodiscard]] Core::Result<bool> lastAnswerWasNo(Database &database, const QString &address,
                                                 LedgerEntries entries = LedgerEntries::All);

/// The effective answer of \p holder: a "no" if the address for which they answered (without an answer: their
/// own address) has opted out or refused since.
[[nodiscard]] Core::Result<Domain::ConsentAnswer> countingAnswer(Database &database,
                                                                 const Domain::AddressHolder &holder);

/// Enters the no of a client who is about to be removed for the current address, if it was given for another
/// one: once the profile is gone, only the ledger knows that a later report is about the same person (R13).
Core::Result<void> keepNoOfRemoved(Database &database, const Domain::AddressHolder &holder);
/// As keepNoOfRemoved(), for a no that becomes known after the client was removed.
Core::Result<void> enterNoOfRemoved(Database &database, const Domain::AddressHolder &holder,
                                    const Domain::ConsentAnswer &no);

/// Origin of a new address. A report may mix people up, so its addresses count for less.
enum class AddressOrigin { Profile, Report };

/// Whether a yes may move to \p address with its client (rule R13): not if the yes does not count under its
/// own address, if the new one said no, opted out or left the list, or if a report gives the address of
/// another person.
[[nodiscard]] Core::Result<bool> mayMoveTo(Database &database, const QString &address,
                                           const Domain::AddressHolder &holder, AddressOrigin origin);
/// Leaves the yes of a client whose contact left the list with that contact's address: it does not count for
/// the client's present address, which others have who want to be on the list, nor follow the client to
/// another one.
/// \param address  Domain::addressKey() of the contact that left
Core::Result<void> leaveConsentAt(Database &database, Domain::ClientId id, const QString &address);
/// Moves the yes of a client whose address changed to \p address, if it may and its own address did not leave
/// the list since, under another profile or before a relative returned; otherwise it stays with the address
/// for which it was given and does not count for the new one.
/// \param before  the client before the change
Core::Result<void> moveConsent(Database &database, const Domain::AddressHolder &before,
                               const QString &address, AddressOrigin origin);

} // namespace Store
