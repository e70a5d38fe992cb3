// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/cliententry.h"
#include "domain/clientquery.h"
#include "domain/clientsum.h"
#include "domain/leftotherlist.h"

#include <QList>
#include <QSet>

#include <functional>

namespace Store {

class Database;

/// The studio's clients and their answers. Every change of a client raises the global revision and marks the
/// addresses concerned (old and new) as due; a write that changes nothing does not. The state of each client
/// is kept up to date in the same transaction.
class ClientDirectory
{
public:
    explicit ClientDirectory(Database &database)
        : m_database(database)
    {
    }

    /// One client.
    /// \return NotFound if there is no such client
    [[nodiscard]] Core::Result<Domain::Client> client(Domain::ClientId id) const;
    /// Like client(), with the sync state.
    [[nodiscard]] Core::Result<Domain::ClientEntry> entry(Domain::ClientId id) const;
    /// Clients in the order of the query: by last name and first name unless it says otherwise.
    [[nodiscard]] Core::Result<QList<Domain::ClientEntry>>
    clients(const Domain::ClientQuery &query = {}) const;
    /// Calls \p take for all clients, some hundred at a time and ordered by name, on one snapshot
    /// of the database.
    /// \return Storage; an error of \p take, which ends the reading
    Core::Result<void>
    eachPart(const std::function<Core::Result<void>(const QList<Domain::ClientEntry> &)> &take) const;
    /// The addresses of the clients who left the list. A deactivated client is off it without having left.
    [[nodiscard]] Core::Result<QSet<QString>> addressesThatLeft() const;
    /// The addresses that belong to no client now and must stay off the list: the last answer was a no, or
    /// the person left. Ordered. Contacts of the account who never were clients are not among them, although
    /// rounds remember their opt-outs: Constant Contact itself holds these.
    [[nodiscard]] Core::Result<QStringList> formerAddresses() const;
    /// Who left a list that is not in use. Ordered by address.
    [[nodiscard]] Core::Result<QList<Domain::LeftOtherList>> leftOtherLists() const;
    /// Clients with this studio number in any spelling (Domain::studioNumberKey()), oldest first; none if it
    /// is empty or a placeholder.
    [[nodiscard]] Core::Result<QList<Domain::ClientId>> withStudioNumber(const QString &number) const;
    [[nodiscard]] Core::Result<int> count(const Domain::ClientQuery &query = {}) const;
    /// Whether there are no clients. O(1) in the number of clients.
    [[nodiscard]] Core::Result<bool> isEmpty() const;
    /// The numbers are kept, not counted.
    [[nodiscard]] Core::Result<Domain::ClientSum> sum() const;
    /// Changes whenever the sum may have changed.
    [[nodiscard]] Core::Result<qint64> sumVersion() const;

    /// Stores a new client. Their id and subscription are ignored: a new client counts as never asked until
    /// recordConsent().
    /// \return id of the new client; InvalidInput for an unusable address, an unknown custom field, an
    ///        invalid birthday, or a client without name, e-mail and studio number
    Core::Result<Domain::ClientId> add(const Domain::Client &client);
    /// Stores all fields except the subscription. A yes moves to a new address with its client, unless that
    /// address said no, opted out or left the list (rule R13).
    /// \return whether anything changed; NotFound; InvalidInput as for add()
    Core::Result<bool> update(const Domain::Client &client);
    /// Moves the client to RemovedClients; the next round takes their address off the list (rule R11).
    Core::Result<void> remove(Domain::ClientId id);

    /// Merges two profiles of one person. \p into gets the fields that it lacks, the bookings of \p from,
    /// and the answer to "news and updates" that counts (the latest strong one; a yes for the address of
    /// \p from does not replace a no of the address of \p into, rule R13); \p from is deleted. An opt-out
    /// that becomes known for an address of \p from later counts for \p into. The contact moves to the
    /// address of \p into (rule R4). If both addresses are on the list, that of \p from is removed from it.
    /// The ledger keeps the entries of both. undoMerge() takes it back until the next round.
    /// \return NotFound; InvalidInput if both ids are the same
    Core::Result<void> merge(Domain::ClientId from, Domain::ClientId into);

    /// Records the client's own answer to "news and updates". The answer is strong, and is written to the
    /// ledger even if it repeats the previous one. A "no" applies to all clients with the same address (rule
    /// R8).
    /// \param answer  yes or no; never-asked is InvalidInput
    /// \param source  where the answer was given
    /// \param wording  text exactly as the person saw it; empty if none was shown
    Core::Result<void> recordConsent(Domain::ClientId id, Domain::Subscription answer,
                                     Domain::ConsentSource source, const QString &wording);

private:
    Database &m_database;
};

} // namespace Store
