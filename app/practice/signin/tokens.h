// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Practice {

/// A user who can log in to a practice account.
struct User
{
    QString name;
    QString password;
    QString account; ///< key of the user's account
    bool mayWrite = true;
};

/// The user, account and scopes of a token.
struct Grant
{
    QString user;
    QString account;
    QStringList scopes;
    bool mayWrite = true;
    QDateTime until;    ///< expiry of an access token
    QDateTime lastUsed; ///< last use of a refresh token, which expires after 180 days without use
};

/// An authorization code that has not been exchanged yet.
struct AuthorizationCode
{
    Grant grant;
    QString redirectUri;
    QByteArray challenge;
    QDateTime until;
};

/// All valid tokens and authorization codes. Owned by ServerState; used on the server's thread.
class Tokens
{
public:
    [[nodiscard]] QByteArray newAccessToken(Grant grant, const QString &clientId, const QDateTime &now,
                                            int seconds);
    [[nodiscard]] QByteArray newRefreshToken(Grant grant, const QDateTime &now);
    [[nodiscard]] QByteArray newCode(const AuthorizationCode &code);

    /// \return grant of an access token; nothing if the token is unknown or expired
    [[nodiscard]] std::optional<Grant> access(const QByteArray &token, const QDateTime &now) const;
    /// \return grant of a refresh token; nothing if the token is unknown or was unused for 180 days
    [[nodiscard]] std::optional<Grant> refresh(const QByteArray &token, const QDateTime &now) const;
    void touchRefreshToken(const QByteArray &token, const QDateTime &now);
    void dropRefreshToken(const QByteArray &token) { m_refresh.remove(token); }
    /// Redeems an authorization code, which works only once.
    /// \return nothing if the code is unknown or expired
    [[nodiscard]] std::optional<AuthorizationCode> takeCode(const QByteArray &code, const QDateTime &now);

    void dropAccessTokens() { m_access.clear(); }
    void dropAccessTokensOf(const QString &user);
    void dropRefreshTokens() { m_refresh.clear(); }

    [[nodiscard]] const QHash<QByteArray, Grant> &accessTokens() const { return m_access; }
    [[nodiscard]] const QHash<QByteArray, Grant> &refreshTokens() const { return m_refresh; }
    void restore(QHash<QByteArray, Grant> access, QHash<QByteArray, Grant> refresh);

private:
    QHash<QByteArray, Grant> m_access;
    QHash<QByteArray, Grant> m_refresh;
    QHash<QByteArray, AuthorizationCode> m_codes;
};

/// Random text of letters, digits, `-` and `_`, from a secure generator.
/// \param bytes  number of random bytes
[[nodiscard]] QByteArray randomText(qsizetype bytes);

} // namespace Practice
