// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

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

struct AuthorizationResponse;

/// One sign-in attempt: authorization code with PKCE (S256) as a public client, with a fresh state and
/// verifier. Main thread.
///
/// Embedded flow: show authorizeUrl() in the login window, which passes the redirect's query to
/// redirectArrived().
/// Browser flow: call listen() first; the loopback listener receives the redirect. In both flows finish()
/// returns the tokens; destroy the object afterwards.
class AuthorizationAttempt : public QObject
{
    Q_OBJECT

public:
    /// Behaviour of the login page; LoginAgain allows choosing another account (`prompt=login`).
    enum class Prompt { AsUsual, LoginAgain };

    AuthorizationAttempt(Core::Environment environment, const Core::Clock &clock, QObject *parent = nullptr);
    ~AuthorizationAttempt() override;

    /// Opens the loopback listener on the first free redirect port (127.0.0.1 and ::1, no other interface).
    /// Needed for the browser flow only.
    /// \return Network error if every port is in use
    Core::Result<void> listen();
    /// Address of the login page; the same for the whole attempt.
    /// \return address, or a Configuration error if there is no client id
    [[nodiscard]] Core::Result<QUrl> authorizeUrl(Prompt prompt = Prompt::AsUsual);
    /// Redirect address as sent to the service: `http://localhost:PORT/callback`.
    [[nodiscard]] QUrl redirectUri() const;

    /// Checks whether the server of the login page can be reached, before a browser opens the page and the
    /// person waits in vain. Any HTTP response counts as success.
    /// \return Network or TimedOut with the reason, including a certificate error; Cancelled
    [[nodiscard]] QCoro::Task<Core::Result<void>> reach();

    /// Handles a redirect caught by the embedded login window.
    /// \param query  percent-encoded query, without the question mark
    /// \return false if the redirect does not belong to this attempt, for example because its state differs;
    ///         it is ignored then
    bool redirectArrived(const QByteArray &query);
    /// Cancels the attempt, for example because the person closed the window. finish() returns Cancelled.
    void cancel();

    /// Waits for a valid redirect, then exchanges its code immediately and exactly once.
    /// \param timeout  time limit for the redirect
    /// \return tokens, or an error: Refused if the person declined; TimedOut; Cancelled; Configuration
    ///         (invalid_client, invalid_scope, scope not granted); Network or OutcomeUnknown if the exchange
    ///         failed and the person must sign in again
    [[nodiscard]] QCoro::Task<Core::Result<Tokens>> finish(std::chrono::seconds timeout);

Q_SIGNALS:
    /// The login page is no longer needed: valid redirect, refusal, cancel(), or timeout.
    void settled();

private:
    void settle(Core::Result<AuthorizationResponse> response);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Auth
