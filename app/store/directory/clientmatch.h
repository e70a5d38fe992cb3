// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/reportrow.h"
#include "store/sqlite/database.h"

#include <optional>

namespace Store {

/// The client that a report row describes.
struct ClientMatch
{
    std::optional<Domain::AddressHolder> client; ///< nothing if the row describes a new client
    QString contradiction; ///< a sentence if number and person of the row disagree; empty if they agree
    /// Clients whom the row contradicts, and who may be its person all the same: the owner decides.
    QList<Domain::AddressHolder> contradicted = {};
    /// The owner's decision, if it is about one of \ref contradicted; Undecided otherwise.
    Domain::RowDecision decision = Domain::RowDecision::Undecided;
    /// The row identifies only an address that several clients share, so its values are used for none of
    /// them.
    bool isOfSeveral = false;
    /// Clients for whom a no of the row counts too, because in doubt it is theirs.
    QList<Domain::AddressHolder> alsoRefused = {};
};

/// Finds the client that a report row describes (rule R12): by studio number if the name or the address
/// agrees as well; else by address and name, unless the studio numbers differ, or without an address all
/// phone numbers; else the only client with that address, if the row or the client has no name. If only the
/// no of a row counts, the row matches the only client with its name; a no for an address without a name
/// matches all clients with that address. A row of which the owner decided that it is the client whom it
/// contradicts matches that client. Internal to this folder.
/// \return match; InvalidInput for a row with only another client's number, or if only its no counts and not
///         exactly one client has its name
[[nodiscard]] Core::Result<ClientMatch> clientOf(Database &database, const Domain::ReportRow &row);

/// Whether two profiles with one address may be the same person: by the studio number, by the name in any
/// spelling and order, or because one of them has no name. Internal to this folder.
[[nodiscard]] bool maybeSamePerson(const Domain::Client &one, const Domain::Client &other);

} // namespace Store
