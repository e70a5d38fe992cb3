#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Auth {

/// What this program asks for: the business name, contacts and lists, and a refresh token.
inline constexpr char16_t kScopes[] = u"account_read contact_data offline_access";

/// The redirect address of a port, as it is registered at the developer portal and sent.
[[nodiscard]] QUrl redirectUriFor(quint16 port);

/// What goes into the address of the login page.
struct AuthorizationStep
{
    QUrl base; ///< of the authorization server; /authorize lies below it
    QString clientId;
    QUrl redirectUri;
    QByteArray state;
    QByteArray challenge;
    bool loginAgain = false; ///< `prompt=login`
};

/// Lets QtNetworkAuth put the address together and checks that exactly the wanted parameters stand in it:
/// its 6.4 release encodes a `+` not at all and other characters twice. Nothing else of that library's flow
/// is used, and nothing of it stays alive.
/// \return Configuration without a client id, or where the address is neither https nor on loopback
[[nodiscard]] Core::Result<QUrl> authorizationUrl(const AuthorizationStep &step);

} // namespace Auth
