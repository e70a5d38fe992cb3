// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"
#include "core/taskqueue.h"
#include "net/tokenprovider.h"

#include <QObject>

#include <memory>

namespace Auth {

class LoginMetadataStore;

/// Owns the access and refresh token, and renews them. Reads them from the vault once, refreshes early (with
/// less than ten minutes left, before a round less than fifteen) or after the service rejected the token, and
/// stores a new refresh token and reads it back before using it. A refresh that fails temporarily changes
/// nothing and is not repeated until its backoff has passed; only `invalid_grant` ends a login.
///
/// Main thread; other threads use a TokenProviderProxy. Programs with the same data directory are
/// synchronized by a lock file around the refresh, and the vault is read again while it is held.
class TokenManager : public QObject, public Net::TokenProvider
{
    Q_OBJECT

public:
    /// \param environment  addresses and client id of the service
    /// \param vault  storage of the tokens; must outlive this object
    /// \param clock  source of the current time; must outlive this object
    /// \param metadataStore  storage of the login's metadata; must outlive this object; if null,
    ///         a later error cannot be explained
    ///         by an interrupted refresh
    /// \param parent  owner
    TokenManager(Core::Environment environment, TokenVault &vault, const Core::Clock &clock,
                 LoginMetadataStore *metadataStore = nullptr, QObject *parent = nullptr);
    ~TokenManager() override;

    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length) override;
    [[nodiscard]] QCoro::Task<Core::Result<QString>> roundStamp() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> keepRoundStamp(QString stamp) override;
    /// Combines accessToken() and freshFor(): returns a token that differs from \p refused and is valid for
    /// at least \p length, if possible.
    /// \param refused  token that the service has rejected; empty if none was
    /// \param length  required remaining lifetime
    /// \return as accessToken()
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> tokenFor(Core::Secret refused,
                                                                   std::chrono::seconds length);

    /// Takes over the tokens of a new login. They stay in memory even if they cannot be stored.
    /// \return Keychain error if the tokens are in memory only, so that the login lasts until the program
    ///         ends
    [[nodiscard]] QCoro::Task<Core::Result<void>> adopt(Tokens tokens);
    /// Whether there is a login for this service. A later refresh may still show that it is no longer valid.
    /// \return the result, or a Keychain error if the vault cannot be read now
    [[nodiscard]] QCoro::Task<Core::Result<bool>> hasLogin();
    /// Deletes the tokens from memory and from the vault.
    /// \return Keychain error if the erasure must be repeated
    [[nodiscard]] QCoro::Task<Core::Result<void>> forget();

    /// Queue for requests of TokenProviderProxy. Any thread, while this object exists.
    [[nodiscard]] const Core::TaskQueue::Handle &queue() const;

Q_SIGNALS:
    /// A person must sign in again; nothing was deleted. Emitted once per login.
    /// \param error  reason, if known
    void loginEnded(const Core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Auth
