#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>

#include <chrono>

namespace Net {

/// Hands out an access token that is good now; refreshes it when it is not. One refresh at a time, whoever
/// asks.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// \param refused  the token that the service has just answered 401 to; empty when none was refused.
    ///                 A token that differs from it is handed out without a refresh.
    /// \return NotConnected when nobody is signed in here; Unauthorized when the login is no longer good
    ///         (`invalid_grant`): reconnect; Network and the like when the refresh could not be made now
    [[nodiscard]] virtual QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) = 0;
    /// Before a longer piece of work: renews the token if it would not last \p length. A source whose tokens
    /// do not age has nothing to do. \return as accessToken(); what is still good serves even if it could not
    /// be renewed
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length)
    {
        Q_UNUSED(length)
        co_return {};
    }

protected:
    TokenSource() = default;
    TokenSource(const TokenSource &) = default;
    TokenSource &operator=(const TokenSource &) = default;
};

} // namespace Net
