#pragma once

#include <QDateTime>

namespace Domain {

/// Facts on the login that are kept beside the keychain, readable without it. No secret; all times UTC.
struct LoginState
{
    /// Start of a refresh whose outcome was never kept: the response was lost, or the program ended before
    /// the new tokens were in the vault. Explains a later `invalid_grant`. Invalid: no such refresh.
    QDateTime refreshStartedAt;
    QDateTime validUntil;    ///< end of the login unless it is used before; invalid: not known
    bool isRenewable = true; ///< false where the service gave no refresh token: the login ends at validUntil

    bool operator==(const LoginState &) const = default;
};

} // namespace Domain
