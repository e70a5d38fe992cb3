// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace Domain {

/// The connected account. Kept over a disconnect, so that a reconnect can compare.
struct Connection
{
    Account account;
    QString service;             ///< Core::Environment::serviceIdentity() of the login
    bool connected = false;      ///< false after a disconnect
    bool needsReconnect = false; ///< the login is no longer good: nothing was deleted, a person must sign in
    bool erasePending = false;   ///< signed out, but the keychain could not be emptied yet
    QDateTime since;             ///< UTC

    /// Whether there is a login, and it belongs to this service: a login of another end point is none here.
    /// \param identity  Core::Environment::serviceIdentity() of this program
    [[nodiscard]] bool isConnectedTo(const QString &identity) const
    {
        return connected && service == identity;
    }

    bool operator==(const Connection &) const = default;
};

} // namespace Domain
