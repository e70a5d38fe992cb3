// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sync/explain.h"

namespace Store {
class Database;
}

namespace Sync {

/// A client with the explanation of their state.
struct Explained
{
    Domain::Client client;
    Domain::Explanation explanation;
};

/// Reads the facts for explain() from a snapshot of the database. Makes no calls to the service.
/// \param service  Core::Environment::serviceIdentity(); a login to another service does not count
/// \return NotFound; Storage
[[nodiscard]] Core::Result<Explained> explainClient(Store::Database &database, Domain::ClientId id,
                                                    const QString &service);

/// Explains the client with the given name. If several clients have the same address or number, explains the
/// one whose details are sent, else the oldest; the reason names the others.
/// \param who  e-mail address, else our id, else studio number
/// \return NotFound; Storage
[[nodiscard]] Core::Result<Explained> explainWho(Store::Database &database, const QString &who,
                                                 const QString &service);

} // namespace Sync
