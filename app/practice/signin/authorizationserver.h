// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// The authorization endpoint for the browser: login page, consent page, and the redirect with an
/// authorization code. Owned by the server; used on its thread.
class AuthorizationServer
{
public:
    explicit AuthorizationServer(ServerState &serverState)
        : m_serverState(serverState)
    {
    }

    /// Handles all paths below /oauth2/default/v1/authorize.
    [[nodiscard]] Response handle(const Request &request, const QDateTime &now);
    /// Whether the redirect URI is registered or, with the switch any_loopback_port, any port of localhost
    /// with the path /callback.
    [[nodiscard]] bool isRegistered(const QString &redirectUri) const;

private:
    /// A login in progress.
    struct Attempt
    {
        QString redirectUri;
        QString state;
        QStringList scopes;
        QByteArray challenge;
        QString user; ///< user name; set after the correct password
        QDateTime until;
    };

    [[nodiscard]] Response open(const Request &request, const QDateTime &now);
    [[nodiscard]] Response logIn(const Request &request, const QDateTime &now);
    [[nodiscard]] Response decide(const Request &request, const QDateTime &now);
    [[nodiscard]] Response consentPage(const QString &id, const Attempt &attempt) const;
    /// Redirect to the program with the given parameters.
    [[nodiscard]] static Response redirect(const QString &uri,
                                           const QList<std::pair<QString, QString>> &parameters);
    [[nodiscard]] static Response redirectError(const Attempt &attempt, const QString &error,
                                                const QString &description);
    /// The login that a form belongs to; nullptr if it is unknown or expired.
    [[nodiscard]] Attempt *attemptOf(const QString &id, const QDateTime &now);

    ServerState &m_serverState;
    QHash<QString, Attempt> m_attempts;
    QHash<QByteArray, QString> m_sessions; ///< session cookie to user
};

} // namespace Practice
