#pragma once

#include "core/result.h"
#include "domain/clientstate.h"

#include <QHash>

namespace Store {

class Database;

/// Which clients to read.
struct ClientQuery
{
    QString search; ///< words that must all occur in name, e-mail, phone or studio number; empty: all
    std::optional<Domain::ClientState> state;
    int limit = -1; ///< at most so many; -1: all
    int offset = 0;
};

/// A client and where they stand.
struct ClientEntry
{
    Domain::Client client;
    Domain::ClientState state = Domain::ClientState::NoConsent;
};

/// "The sum that adds up": all clients, and how many are in each state.
struct ClientSum
{
    int clients = 0;
    QHash<Domain::ClientState, int> inState;
};

/// The studio's clients and what they answered. Every change of a client raises the global revision and marks
/// the addresses concerned (old and new) as to do; a write that changes nothing does not. The state of each
/// client is kept up to date in the same transaction.
class ClientDirectory
{
public:
    explicit ClientDirectory(Database &database)
        : m_database(database)
    {
    }

    /// \return NotFound where there is no such client
    [[nodiscard]] Core::Result<Domain::Client> client(Domain::ClientId id) const;
    [[nodiscard]] Core::Result<ClientEntry> entry(Domain::ClientId id) const;
    /// In the order of last name, first name, id.
    [[nodiscard]] Core::Result<QList<ClientEntry>> clients(const ClientQuery &query = {}) const;
    /// Clients with this number of the studio's own, oldest first; none for an empty one.
    [[nodiscard]] Core::Result<QList<Domain::ClientId>> withStudioNumber(const QString &number) const;
    [[nodiscard]] Core::Result<int> count(const ClientQuery &query = {}) const;
    /// Whether there is no client at all; costs the same for any number.
    [[nodiscard]] Core::Result<bool> isEmpty() const;
    [[nodiscard]] Core::Result<ClientSum> sum() const;
    /// Another number whenever the sum may be another: counting a million clients takes a while.
    [[nodiscard]] Core::Result<qint64> sumVersion() const;

    /// Stores a new client (id and subscribed are ignored: never asked until recordChoice()).
    /// \return InvalidInput: an address that cannot be used, a custom field that is not there, a birthday
    /// that is no date,
    ///         nothing that names the person (no name, e-mail or number)
    Core::Result<Domain::ClientId> add(const Domain::Client &client);
    /// Stores every field but subscribed. \return whether anything changed; NotFound; InvalidInput as for
    /// add()
    Core::Result<bool> update(const Domain::Client &client);
    /// Removes the client from the directory; their address comes off the list at the next round (rule R11).
    Core::Result<void> remove(Domain::ClientId id);

    /// Two profiles of one person become one: \p into takes over what it lacks, \p from's bookings, and the
    /// answer to "news and updates" that counts of both (the latest strong one); \p from is removed. The
    /// contact moves to the survivor's address (rule R4); where both are on the list, the other one comes off
    /// it. The ledger keeps what was said for either. \return NotFound; InvalidInput: the same profile twice
    Core::Result<void> merge(Domain::ClientId from, Domain::ClientId into);

    /// An answer of the client to "news and updates", an act of the person: strong, and written into the
    /// ledger even where it repeats the last one. A no is a no for all who share the address (rule R8).
    /// \param wording  the sentence that was shown, as shown; empty where none was
    Core::Result<void> recordChoice(Domain::ClientId id, Domain::Subscription answer,
                                    Domain::ConsentSource source, const QString &wording);

private:
    Database &m_database;
};

} // namespace Store
