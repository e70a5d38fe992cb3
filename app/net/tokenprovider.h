// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>

#include <chrono>

namespace Net {

/// Provides a valid access token and refreshes it if necessary. At most one refresh runs at a time, whatever
/// the number of callers. Also stores the stamp of the last round with the login.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;
    /// Returns an access token that is valid now.
    /// \param refused  token that the service has just rejected with 401; empty if none was. If the current
    ///         token differs from it, that token is returned without a refresh.
    /// \return token, or an error: NotConnected if there is no login; Unauthorized if the login is no longer
    ///         valid (`invalid_grant`) and the account must be reconnected; Network and similar kinds if the
    ///         refresh failed for now
    [[nodiscard]] virtual QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) = 0;
    /// Prepares for a longer operation: renews the token if it would expire within \p length. Has no effect
    /// if tokens do not expire.
    /// \return success or an error as from accessToken(); a failed renewal is not an error while the current
    ///         token is valid
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length)
    {
        Q_UNUSED(length)
        co_return {};
    }
    /// The stamp of the last round, a short text. It is also stored with the login, so that restoring an
    /// older database does not restore an older stamp here (Store::RoundStamp).
    /// \return text; empty if none is stored; Keychain if it cannot be read now
    [[nodiscard]] virtual QCoro::Task<Core::Result<QString>> roundStamp() { co_return QString(); }
    /// Stores the stamp with the login until the login is erased.
    /// \return Keychain if it cannot be stored
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> keepRoundStamp(QString stamp)
    {
        Q_UNUSED(stamp)
        co_return {};
    }

protected:
    TokenProvider() = default;
    TokenProvider(const TokenProvider &) = default;
    TokenProvider &operator=(const TokenProvider &) = default;
};

} // namespace Net
