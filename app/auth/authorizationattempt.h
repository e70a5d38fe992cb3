#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Auth {

struct RedirectAnswer;

/// One try at signing in: authorization code with PKCE (S256) as a public client, with a state and a verifier
/// of its own. Main thread; make one, begin() it, show the address by one of the two ways, await finish(),
/// and drop it.
///
/// Embedded way: the login window catches the redirect and its query is given to redirectArrived().
/// Browser way: listen() first; the loopback listener takes the redirect.
class AuthorizationAttempt : public QObject
{
    Q_OBJECT

public:
    enum class Prompt { AsUsual, LoginAgain }; ///< LoginAgain: another account may be chosen (`prompt=login`)

    AuthorizationAttempt(Core::Environment environment, const Core::Clock &clock, QObject *parent = nullptr);
    ~AuthorizationAttempt() override;

    /// Opens the loopback listener on the first free redirect port (127.0.0.1 and ::1, never another
    /// interface). Needed for the browser way; the embedded way needs no listener and no port. \return
    /// Network when every port is taken
    Core::Result<void> listen();
    /// The address to show; the same for the whole attempt. \return Configuration without a client id
    [[nodiscard]] Core::Result<QUrl> authorizeUrl(Prompt prompt = Prompt::AsUsual);
    /// `http://localhost:PORT/callback`, as sent
    [[nodiscard]] QUrl redirectUri() const;

    /// Asks whether the login page's server can be reached at all, before a browser is sent there and
    /// somebody waits for an answer that cannot come. Whatever it answers will do. \return Network or
    /// TimedOut with the reason, a certificate's included; Cancelled
    [[nodiscard]] QCoro::Task<Core::Result<void>> reach();

    /// The embedded window caught the redirect. Wrong state is ignored and said by the return value.
    /// \param query  still percent-encoded, without the question mark
    bool redirectArrived(const QByteArray &query);
    /// The person closed the window or pressed Cancel; finish() answers Cancelled.
    void cancel();

    /// Waits for a redirect with our state, then exchanges its code at once, sent exactly once.
    /// \return Refused when the person denied; TimedOut; Cancelled; Configuration (invalid_client,
    /// invalid_scope,
    ///         scope not granted); Network or OutcomeUnknown when the exchange failed: sign in again
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>> finish(std::chrono::seconds timeout);

Q_SIGNALS:
    void
    settled(); ///< the login page is not needed any more: a valid redirect, a denial, cancel(), or time up

private:
    void settle(Core::Result<RedirectAnswer> answer);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Auth
