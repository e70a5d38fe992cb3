// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/family.h"

namespace Store {

class Database;

/// Clients who share an e-mail address, and the owner's choice whose details are sent (rule R8). A choice is
/// kept for the address. It survives imports, goes to the remaining profile of a merge, and ends when its
/// client is removed, deactivated, gets another address or says no; then the rule decides again, also if the
/// client comes back.
class Families
{
public:
    explicit Families(Database &database)
        : m_database(database)
    {
    }

    /// All clients with the address of this one.
    /// \return only the client if there is no address; NotFound if there is no such client
    [[nodiscard]] Core::Result<Domain::Family> of(Domain::ClientId id) const;
    /// Sends the details of this client from the next sync on.
    /// \return family afterwards; InvalidInput if the client shares no address, or is not an active one who
    ///         said yes for an address that is sent
    Core::Result<Domain::Family> choose(Domain::ClientId id);
    /// Ends the choice for the address of this client.
    /// \return family afterwards
    Core::Result<Domain::Family> followRule(Domain::ClientId id);

private:
    Core::Result<Domain::Family> finish(const Domain::Family &before, Domain::ClientId id);

    Database &m_database;
};

} // namespace Store
