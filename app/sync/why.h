#pragma once

#include "core/result.h"
#include "sync/explanation.h"

namespace Store {
class Database;
}

namespace Sync {

/// A client, and why they stand where they stand.
struct Explained
{
    Domain::Client client;
    Explanation explanation;
};

/// Reads what explain() needs of one client, all of one moment. Asks nobody but the database.
/// \param service  Core::Environment::serviceIdentity(): the login of another end point is none here
/// \return NotFound, Storage
[[nodiscard]] Core::Result<Explained> explainClient(Store::Database &database, Domain::ClientId id,
                                                    const QString &service);

/// The client whom \p who names: an e-mail address, else our id, else the studio's number. Of several who
/// share the address or the number, the one whose details are sent, else the oldest; the others are told by
/// name in the reason. \return NotFound, Storage
[[nodiscard]] Core::Result<Explained> explainWho(Store::Database &database, const QString &who,
                                                 const QString &service);

} // namespace Sync
