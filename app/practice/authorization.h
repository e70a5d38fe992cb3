#pragma once

#include "practice/world.h"

namespace Practice {

/// The authorization endpoint for the browser: login page, consent page, and the redirect with an
/// authorization code. Owned by the server; used on its thread.
class Authorization
{
public:
    explicit Authorization(World &world)
        : m_world(world)
    {
    }

    /// Handles all paths below /oauth2/default/v1/authorize.
    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);
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

    [[nodiscard]] Answer open(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer logIn(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer decide(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer consentPage(const QString &id, const Attempt &attempt) const;
    /// Redirect to the program with the given parameters.
    [[nodiscard]] static Answer redirect(const QString &uri,
                                         const QList<std::pair<QString, QString>> &parameters);
    [[nodiscard]] static Answer redirectError(const Attempt &attempt, const QString &error,
                                              const QString &description);
    /// The login that a form belongs to; nullptr if it is unknown or expired.
    [[nodiscard]] Attempt *attemptOf(const QString &id, const QDateTime &now);

    World &m_world;
    QHash<QString, Attempt> m_attempts;
    QHash<QByteArray, QString> m_sessions; ///< session cookie to user
};

} // namespace Practice
