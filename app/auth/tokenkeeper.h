#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"
#include "core/letterbox.h"
#include "net/tokensource.h"

#include <QObject>

#include <memory>

namespace Auth {

class LoginMarks;

/// The one who holds the tokens of this program: reads them from the vault once, refreshes them early (under
/// ten minutes of life left, before a round under fifteen) or when refused, keeps a new refresh token and
/// reads it back before it is used. A refresh that fails for the moment leaves everything as it is and is not
/// repeated before its backoff has passed; only `invalid_grant` ends a login.
/// Main thread; other threads ask through a RemoteTokenSource. Two programs of one data directory are kept
/// apart by a lock file around the refresh, and the vault is read anew under it.
class TokenKeeper : public QObject, public Net::TokenSource
{
    Q_OBJECT

public:
    /// \param vault, clock, marks  outlive the keeper; without \p marks an interrupted refresh cannot be
    /// explained later
    TokenKeeper(Core::Environment environment, TokenVault &vault, const Core::Clock &clock,
                LoginMarks *marks = nullptr, QObject *parent = nullptr);
    ~TokenKeeper() override;

    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length) override;
    /// Both of the above: a token that is not \p refused and lasts \p length, if one can be had.
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> tokenFor(Core::Secret refused,
                                                                   std::chrono::seconds length);

    /// Takes over a fresh login: kept in the vault if that can be, in memory in any case.
    /// \return Keychain where it lives in memory only (the login works until the program ends)
    [[nodiscard]] QCoro::Task<Core::Result<void>> adopt(Tokens tokens);
    /// Whether a login for this end point is at hand (a refresh may still show that it is no longer good).
    /// \return Keychain where the vault cannot be read now
    [[nodiscard]] QCoro::Task<Core::Result<bool>> hasLogin();
    /// Forgets the tokens and erases them from the vault. \return Keychain where the erasure must be tried
    /// again
    [[nodiscard]] QCoro::Task<Core::Result<void>> forget();

    /// The way in for RemoteTokenSource; any thread, while the keeper is known to live.
    [[nodiscard]] const Core::Letterbox::Slot &questions() const;

Q_SIGNALS:
    /// A person must sign in again; nothing was deleted. Once a login. \param error  says why, if it is known
    void loginEnded(const Core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Auth
