// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/addressrecord.h"
#include "domain/ids.h"
#include "domain/removedclient.h"

#include <QList>

#include <optional>

namespace Store {

class Database;

/// The removed clients, kept for Domain::kDaysInBin days with their answer, custom fields, bookings and
/// earlier addresses. They are in tables of their own, so that other code does not mistake them for clients.
class RemovedClients
{
public:
    explicit RemovedClients(Database &database)
        : m_database(database)
    {
    }

    /// Latest removal first.
    [[nodiscard]] Core::Result<QList<Domain::RemovedClient>> all() const;
    [[nodiscard]] Core::Result<int> count() const;

    /// Makes a removed client a client again, exactly as before, with the same id and history. A no, an
    /// opt-out or a departure since then counts (rule R13). A booking is left out if its class is full.
    /// \return differences from before; NotFound if the client is not among the removed ones
    Core::Result<Domain::PutBack> putBack(Domain::ClientId id);
    /// Deletes a removed client for good. The history of answers stays, as for every client.
    /// \return NotFound if the client is not among the removed ones
    Core::Result<void> forget(Domain::ClientId id);
    /// Deletes the clients whose time among the removed ones is over. If the business is connected, call it
    /// only after the service has told the time: a clock that is a year ahead would delete all of them (rule
    /// R14). Until then they are only hidden.
    Core::Result<void> forgetExpired();

private:
    Database &m_database;
};

// Internal to this folder; all require a write transaction.

/// Copies a client, who is about to be deleted, to the removed clients.
Core::Result<void> keepRemoved(Database &database, Domain::ClientId id);
/// A removed client with their answer; nothing if there is no such removed client.
[[nodiscard]] Core::Result<std::optional<Domain::AddressHolder>> removedHolder(Database &database,
                                                                               Domain::ClientId id);
/// The removed clients for whom the contact of \p address stood, but who have another address: they were
/// synced under it, or had it in a merged profile.
[[nodiscard]] Core::Result<QList<Domain::AddressHolder>> removedWithContact(Database &database,
                                                                            const QString &address);
/// Whether a removed client with the client ID and the name of \p client said no or left, so that a yes of a
/// report does not count for the person, at any address.
[[nodiscard]] Core::Result<bool> hasRefusedAsRemoved(Database &database, const Domain::Client &client);
/// Makes a removed client one who was never asked, so that the yes of an undone report does not return when
/// the client is put back.
Core::Result<void> forgetAnswerOfRemoved(Database &database, Domain::ClientId id);
/// Records an opt-out in Constant Contact for the removed clients whom it concerns: they had the address,
/// were synced under it or had it in a merged profile.
/// \param address  Domain::addressKey()
/// \param at  time of the opt-out
/// \param known  revision of the opt-out if it was known before; a later yes outlives it; else 0
/// \return other profiles of those who had another address when they were removed: they may have been added
///         again since
Core::Result<QList<Domain::AddressHolder>> noteOptOutOfRemoved(Database &database, const QString &address,
                                                               const QDateTime &at, qint64 known);

} // namespace Store
