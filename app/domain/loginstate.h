// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Domain {

/// Facts about the login that are stored outside the keychain, readable without it. No secrets; UTC times.
struct LoginState
{
    /// Start of a refresh whose outcome was never stored: the response was lost, or the program ended before
    /// the new tokens were in the vault. Explains a later `invalid_grant`. Invalid: no such refresh.
    QDateTime refreshStartedAt;
    QDateTime validUntil;    ///< end of the login unless it is used before; invalid: not known
    bool isRenewable = true; ///< false if the service gave no refresh token: the login ends at validUntil

    bool operator==(const LoginState &) const = default;
};

/// Reason why a login is no longer good.
enum class LoginEnd {
    OneDayOver,  ///< the service gave no refresh token, and the access token has expired
    RefreshLost, ///< a refresh used up the old refresh token, and the new one was never stored
    Unused,      ///< idle for longer than the service allows
    Refused      ///< the service refuses the login for a reason that Listwell cannot see
};

/// Pure function.
/// \param login  facts of the login that the service refuses
/// \param now  UTC
[[nodiscard]] LoginEnd reasonForLoginEnd(const LoginState &login, const QDateTime &now);

/// Whether the login ends soon unless something is done: a login that Listwell can renew when it has hardly a
/// month left, any other one in its last hours. Pure function.
/// \param login  facts of a login that is still good
/// \param now  UTC
[[nodiscard]] bool isLoginEndingSoon(const LoginState &login, const QDateTime &now);

/// The reason and the remedy for the studio owner, in two sentences. It is here and not in presenters because
/// the token manager, the history of rounds and the command line use it, too.
[[nodiscard]] QString loginEndText(LoginEnd reason, const LoginState &login);

} // namespace Domain
