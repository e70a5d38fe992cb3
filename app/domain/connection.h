// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace Domain {

/// The connected account. Kept after a disconnect, so that a reconnect can detect a different account.
struct Connection
{
    Account account;
    QString service;             ///< Core::Environment::serviceIdentity() of the login
    bool connected = false;      ///< false after a disconnect
    bool needsReconnect = false; ///< the login is no longer valid: nothing was deleted, a person must sign in
    bool erasePending = false;   ///< signed out, but the keychain could not be emptied yet
    QDateTime since;             ///< UTC

    /// Whether there is a login for this service; a login for another end point does not count.
    /// \param identity  Core::Environment::serviceIdentity() of this program
    [[nodiscard]] bool isConnectedTo(const QString &identity) const
    {
        return connected && service == identity;
    }

    bool operator==(const Connection &) const = default;
};

} // namespace Domain
