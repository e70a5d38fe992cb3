// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/duplicatepair.h"
#include "domain/ids.h"

namespace Store {

class Database;

/// Finds profiles that are likely one person: the names are equal by Domain::nameKey(), and they share a
/// birthday, a phone number or the e-mail address. The cost depends on the number of clients whose name
/// occurs more than once. Three profiles of one person are two pairs, as many as there are to be merged.
class Duplicates
{
public:
    explicit Duplicates(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Core::Result<int> count() const;
    /// Pairs ordered by the name of the older profile.
    /// \param most  number of pairs to return at most
    [[nodiscard]] Core::Result<QList<Domain::DuplicatePair>> pairs(int most) const;
    /// Remembers that the two profiles are two people. They are no pair any more, also after one of them was
    /// removed and put back, or merged with a third profile.
    /// \return InvalidInput if both ids are the same
    Core::Result<void> markDistinct(Domain::ClientId one, Domain::ClientId other);

private:
    Database &m_database;
};

/// SQL query for all clients whose name occurs more than once, those with the same name one after the other.
/// Internal to this folder.
[[nodiscard]] QString namesakesQuery();

} // namespace Store
