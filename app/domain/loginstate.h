// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

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

/// Reason why a login is no longer good.
enum class LoginEnd {
    OneDayOver,  ///< the service gave no refresh token, and the access token has expired
    RefreshLost, ///< a refresh spent the old refresh token, and the new one was never kept
    Unused,      ///< idle for longer than the service allows
    Refused      ///< the service refuses the login for a reason that Listwell cannot see
};

/// Pure.
/// \param login  facts of the login that the service refuses
/// \param now  UTC
[[nodiscard]] LoginEnd reasonForLoginEnd(const LoginState &login, const QDateTime &now);

/// The reason and the remedy for the studio owner, two sentences. It stands here and not in presenters,
/// since the token manager, the history of rounds and the command line tell it too.
[[nodiscard]] QString loginEndText(LoginEnd reason, const LoginState &login);

} // namespace Domain
