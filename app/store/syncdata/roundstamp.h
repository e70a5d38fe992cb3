// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace Store {

class Database;

/// The stamp of the last round that sent something. It is kept in the database and, outside it, with the
/// login. If the database does not know the stamp kept with the login, it was replaced by an older copy.
struct RoundStamp
{
    qint64 data = 0;     ///< id of the studio's data; other data may be used with the same login
    qint64 round = 0;    ///< random number of the round
    qint64 revision = 0; ///< the global revision at the start of the round

    [[nodiscard]] QString toText() const;
    /// \return stamp; nothing if \p text is not one
    [[nodiscard]] static std::optional<RoundStamp> fromText(const QString &text);
};

/// The database's side of RoundStamp. It also knows the stamp before the last one, because a program may be
/// killed after it has written the new stamp here and before it has written it to the login. Borrows the
/// database.
class RoundStamps
{
public:
    explicit RoundStamps(Database &database)
        : m_database(database)
    {
    }

    /// Gives the data its id, if it has none.
    Core::Result<void> identifyData();
    /// Whether \p kept shows that this database is older than the one that sent last.
    [[nodiscard]] Core::Result<bool> isOlderThan(const RoundStamp &kept) const;
    /// Accepts \p kept from now on.
    Core::Result<void> accept(const RoundStamp &kept);
    /// Makes and stores the stamp of a new round.
    /// \param kept  stamp that is with the login now, if any; stays accepted
    Core::Result<RoundStamp> renew(const std::optional<RoundStamp> &kept);

private:
    Database &m_database;
};

} // namespace Store
