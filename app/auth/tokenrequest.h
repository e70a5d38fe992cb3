// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenresponse.h"
#include "core/clock.h"
#include "core/environment.h"
#include "net/delay.h"

#include <QCoroTask>
#include <QUrl>

namespace Net {
class HttpClient;
}

namespace Auth {

/// The two requests of the token end point, each sent exactly once, and the checks of the responses (RFC 6749
/// §5, RFC 6750 §2.1; the service's deviations: the page "PKCE Flow" of its developer guide). Listwell is a
/// public client: no client secret, no Basic header. A 429 means that nothing was done (the end point accepts
/// one request a second from all programs together), so only a 429 is retried, twice. Must outlive its tasks.
class TokenRequest
{
public:
    /// \param environment  addresses and client id of the service
    /// \param http  client for the requests; must outlive this object
    /// \param clock  source of the current time; must outlive this object
    TokenRequest(Core::Environment environment, Net::HttpClient &http, const Core::Clock &clock);

    /// Exchanges the authorization code of a login for tokens.
    /// \param code  authorization code from the redirect
    /// \param verifier  PKCE verifier of the attempt
    /// \param redirectUri  redirect address, byte for byte as in the address of the login page
    /// \return tokens, or an error: Refused if the code was not accepted; Configuration for a wrong client id
    ///         or scope; Network, RateLimited, OutcomeUnknown, InvalidResponse: the person must sign in again
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>>
    exchange(const Core::Secret &code, const Core::Secret &verifier, const QUrl &redirectUri);
    /// Exchanges a refresh token for new tokens. If the response has no refresh token, the old one stays
    /// valid.
    /// \param refreshToken  current refresh token
    /// \return tokens, or an error: Unauthorized for `invalid_grant`; OutcomeUnknown if the service may have
    ///         used up the token (including status 500 and above); others as for exchange(): keep the tokens
    ///         and try later
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>> refresh(const Core::Secret &refreshToken);
    /// Cancels the current request. A request that was already sent may take effect nevertheless.
    void cancelAll();

private:
    [[nodiscard]] Core::Error withApiKey(Core::Error error) const;
    QCoro::Task<Core::Result<Tokens>> request(QByteArray body, TokenPurpose purpose);

    Core::Environment m_environment;
    Net::HttpClient &m_http;
    const Core::Clock &m_clock;
    Net::Delay m_delay;
};

} // namespace Auth
