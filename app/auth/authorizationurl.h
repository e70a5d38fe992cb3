// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Auth {

/// Requested scopes: business name, contacts and lists, and a refresh token.
inline constexpr char16_t kScopes[] = u"account_read contact_data offline_access";

/// Redirect address for a port, as registered in the developer portal and as sent.
[[nodiscard]] QUrl redirectUriFor(quint16 port);

/// Input for the address of the login page.
struct AuthorizationStep
{
    QUrl base; ///< address of the authorization server; /authorize is below it
    QString clientId;
    QUrl redirectUri;
    QByteArray state;
    QByteArray challenge;
    bool loginAgain = false; ///< `prompt=login`
};

/// Builds the address of the login page with QtNetworkAuth and checks that it contains exactly the expected
/// parameters: version 6.4 of that library does not encode `+` and encodes other characters twice. Nothing
/// else of the library's flow is used, and none of its objects remain.
/// \return address, or a Configuration error if there is no client id, or if the address is neither https nor
///         on loopback
[[nodiscard]] Core::Result<QUrl> authorizationUrl(const AuthorizationStep &step);

} // namespace Auth
