// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/ledgerentry.h"
#include "domain/subscription.h"

#include <QList>

#include <functional>
#include <optional>

namespace Store {

class Database;

/// The record of consent: appended to by the directory, by imports and by rounds; never edited.
class ConsentLedger
{
public:
    explicit ConsentLedger(Database &database)
        : m_database(database)
    {
    }
    /// Newest first.
    [[nodiscard]] Core::Result<QList<Domain::LedgerEntry>> ofClient(Domain::ClientId id) const;
    /// The latest entry for an address, of any client.
    /// \param address  Domain::addressKey()
    /// \return entry; nothing if there is none or the address is empty
    [[nodiscard]] Core::Result<std::optional<Domain::LedgerEntry>> latestOf(const QString &address) const;
    /// Calls \p each for every entry, oldest first and one at a time, so that memory use is constant. \p each
    /// also gets the client's studio number (empty if the client was removed), returns false to stop, and
    /// must not write to the database.
    /// \return Storage
    Core::Result<void> each(
        const std::function<bool(const Domain::LedgerEntry &entry, const QString &studioNumber)> &each) const;

private:
    Database &m_database;
};

} // namespace Store
