#pragma once

#include "auth/tokenanswer.h"
#include "core/clock.h"
#include "core/environment.h"
#include "net/pause.h"

#include <QCoroTask>
#include <QUrl>

namespace Net {
class HttpClient;
}

namespace Auth {

/// The two calls of the token end point, each sent exactly once, and the checks of what comes back
/// (RFC 6749 §5, RFC 6750 §2.1; the service's own ways: developer guide, PKCE flow). As a public client:
/// no secret, no Basic header. A 429 says that nothing was done (the end point takes one request a second,
/// from all programs together), so it alone is tried again, twice. Outlives its tasks.
class TokenRequest
{
public:
    /// \param http, clock  outlive the object
    TokenRequest(Core::Environment environment, Net::HttpClient &http, const Core::Clock &clock);

    /// Trades the code of a login for tokens. \param redirectUri  byte for byte as in the address
    /// \return Refused when the code was not taken; Configuration for a client id or scope that is set up
    ///         wrongly; Network, RateLimited, OutcomeUnknown, InvalidAnswer: sign in again
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>>
    exchange(const Core::Secret &code, const Core::Secret &verifier, const QUrl &redirectUri);
    /// Trades a refresh token for new tokens; the refresh token of the answer may be missing, and then stays.
    /// \return Unauthorized for `invalid_grant`; OutcomeUnknown where it may have been done (answers of 500
    /// and above too); others as above: keep the tokens, try later
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>> refresh(const Core::Secret &refreshToken);
    /// Ends what is under way; a request that has left may have been done all the same.
    void cancelAll();

private:
    [[nodiscard]] Core::Error withApiKey(Core::Error error) const;
    QCoro::Task<Core::Result<Tokens>> request(QByteArray body, TokenPurpose purpose);

    Core::Environment m_environment;
    Net::HttpClient &m_http;
    const Core::Clock &m_clock;
    Net::Pause m_pause;
};

} // namespace Auth
