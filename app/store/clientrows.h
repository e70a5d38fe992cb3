#pragma once

#include "domain/mailbox.h"
#include "store/database.h"

#include <QHash>

#include <optional>

namespace Store {

// How clients lie in the database. Inside this folder only.

/// The columns that holderFrom() reads, in its order, and whether the row is sound. The table is called
/// client.
[[nodiscard]] QString holderColumns();
/// A row of the client table with holderColumns() first; custom values are loaded by addCustomValues().
[[nodiscard]] Domain::Holder holderFrom(const QSqlQuery &row);
/// How many columns holderColumns() names: where columns of the caller's own begin.
[[nodiscard]] int holderColumnCount();

/// Fills Client::custom of all \p clients with few queries.
Core::Result<void> addCustomValues(Database &database, const QList<Domain::Client *> &clients);

/// Holders, custom values included, oldest first.
/// \param where  a condition on the client table with question marks
[[nodiscard]] Core::Result<QList<Domain::Holder>> loadHolders(Database &database, const QString &where,
                                                              const QVariantList &values);
/// \return NotFound where there is no such client
[[nodiscard]] Core::Result<Domain::Holder> loadHolder(Database &database, Domain::ClientId id);

/// The client as it is stored: surrounding blanks off, labels as the studio spells them, no empty custom
/// value. \return InvalidInput as ClientDirectory::add() tells
[[nodiscard]] Core::Result<Domain::Client> usable(Database &database, Domain::Client client);

/// Writes a client made by usable() as a new row (id not stored yet) or over the old one, choice and listed
/// address aside. Inside a write transaction; marks and states are the caller's to see to.
/// \return its id
Core::Result<Domain::ClientId> writeClient(Database &database, const Domain::Client &client, qint64 revision);

/// What clients are sorted and matched by: last name, then first name, folded.
[[nodiscard]] QString sortName(const Domain::Client &client);

} // namespace Store
