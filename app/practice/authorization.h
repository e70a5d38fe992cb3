#pragma once

#include "practice/world.h"

namespace Practice {

/// The browser's side of signing in: the address that the program opens, the login page, the Allow step, and
/// the way back with a code. Owned by the server, used on its thread.
class Authorization
{
public:
    explicit Authorization(World &world)
        : m_world(world)
    {
    }

    /// Answers every path below /oauth2/default/v1/authorize.
    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);
    /// Whether the address is registered, or (by the switch) any port of localhost with /callback.
    [[nodiscard]] bool isRegistered(const QString &redirectUri) const;

private:
    /// One login on its way through the pages.
    struct Attempt
    {
        QString redirectUri;
        QString state;
        QStringList scopes;
        QByteArray challenge;
        QString user; ///< set once the password was right
        QDateTime until;
    };

    [[nodiscard]] Answer open(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer logIn(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer decide(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer consentPage(const QString &id, const Attempt &attempt) const;
    /// Back to the program with the parameters.
    [[nodiscard]] static Answer redirect(const QString &uri,
                                         const QList<std::pair<QString, QString>> &parameters);
    [[nodiscard]] static Answer redirectError(const Attempt &attempt, const QString &error,
                                              const QString &description);
    /// The attempt that a form belongs to; nullptr when it is unknown or too old.
    [[nodiscard]] Attempt *attemptOf(const QString &id, const QDateTime &now);

    World &m_world;
    QHash<QString, Attempt> m_attempts;
    QHash<QByteArray, QString> m_sessions; ///< browser cookie -> user
};

} // namespace Practice
