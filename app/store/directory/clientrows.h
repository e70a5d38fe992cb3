// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "store/sqlite/database.h"

#include <QHash>

#include <optional>
#include <span>

namespace Store {

// Mapping between clients and database rows. Internal to this folder.

/// Column list for a SELECT on the table `client`, as holderFrom() reads it, followed by the integrity check
/// of the row.
[[nodiscard]] QString holderColumns();
/// Reads a client from a row that starts with holderColumns(). Custom field values are not included; see
/// addCustomValues().
[[nodiscard]] Domain::AddressHolder holderFrom(const QSqlQuery &row);
/// Number of columns in holderColumns(), which is the index of the caller's first additional column.
[[nodiscard]] int holderColumnCount();

/// Fills Client::custom of all \p clients; one query for several hundred clients.
Core::Result<void> addCustomValues(Database &database, const QList<Domain::Client *> &clients);

/// Clients with their custom field values, oldest first.
/// \param where  SQL condition on the table `client`, with question marks for \p values
[[nodiscard]] Core::Result<QList<Domain::AddressHolder>> loadHolders(Database &database, const QString &where,
                                                                     const QVariantList &values);
/// One client with their custom field values.
/// \return NotFound if there is no such client
[[nodiscard]] Core::Result<Domain::AddressHolder> loadHolder(Database &database, Domain::ClientId id);

/// Does the checks that need no database, and removes surrounding blanks.
/// \return client; InvalidInput as for ClientDirectory::add()
[[nodiscard]] Core::Result<Domain::Client> checked(Domain::Client client);

/// Normalizes a client for storing: surrounding blanks and empty custom values are removed, and labels of
/// custom fields get the studio's spelling.
/// \return normalized client; InvalidInput as for ClientDirectory::add()
[[nodiscard]] Core::Result<Domain::Client> normalized(Database &database, Domain::Client client);

/// Inserts or updates a client that normalized() returned, without their answer and listed address. Requires
/// a write transaction; the caller marks the addresses as due and updates the clients' states.
/// \param client  client to insert if the id is unset, else to update
/// \return id of the client
Core::Result<Domain::ClientId> writeClient(Database &database, const Domain::Client &client, qint64 revision);

/// A text column of the table `client`, and its member.
struct TextColumn
{
    const char16_t *name;
    QString Domain::Client::*field;
};
[[nodiscard]] std::span<const TextColumn> textColumns();

/// The text that a search matches; phone numbers are also included without brackets and dashes.
[[nodiscard]] QString searchText(const Domain::Client &client);
/// Key for sorting and matching clients: last name, then first name, folded.
[[nodiscard]] QString sortName(const Domain::Client &client);
/// Domain::nameKey() of the whole name; empty if it identifies no person.
[[nodiscard]] QString nameKeyOf(const Domain::Client &client);

} // namespace Store
