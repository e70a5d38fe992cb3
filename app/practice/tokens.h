#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Practice {

/// Somebody who can log in to the practice account.
struct User
{
    QString name;
    QString password;
    QString account; ///< key of the account that it belongs to
    bool mayWrite = true;
};

/// What a token was given for.
struct Grant
{
    QString user;
    QString account;
    QStringList scopes;
    bool mayWrite = true;
    QDateTime until;    ///< of an access token: when it expires
    QDateTime lastUsed; ///< of a refresh token: 180 days later it is dead
};

/// A code on its way from the browser to the program.
struct AuthorizationCode
{
    Grant grant;
    QString redirectUri;
    QByteArray challenge;
    QDateTime until;
};

/// All tokens and codes that are good now. Used on the server's thread.
class Tokens
{
public:
    [[nodiscard]] QByteArray newAccessToken(Grant grant, const QString &clientId, const QDateTime &now,
                                            int seconds);
    [[nodiscard]] QByteArray newRefreshToken(Grant grant, const QDateTime &now);
    [[nodiscard]] QByteArray newCode(const AuthorizationCode &code);

    /// \return what the token was given for; nothing when it is unknown or has expired
    [[nodiscard]] std::optional<Grant> access(const QByteArray &token, const QDateTime &now) const;
    /// \return what the token was given for; nothing when it is unknown or was idle for 180 days
    [[nodiscard]] std::optional<Grant> refresh(const QByteArray &token, const QDateTime &now) const;
    void touchRefreshToken(const QByteArray &token, const QDateTime &now);
    void dropRefreshToken(const QByteArray &token) { m_refresh.remove(token); }
    /// \return the code's grant, once; a code is spent by looking at it
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

/// Unguessable text of letters, digits, `-` and `_`. \param bytes how much chance goes into it
[[nodiscard]] QByteArray randomText(qsizetype bytes);

} // namespace Practice
