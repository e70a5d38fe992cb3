#pragma once

#include "auth/keychain.h"
#include "auth/tokenvault.h"
#include "net/pause.h"

namespace Auth {

/// Keeps the login in the system's keychain: one item for the refresh token, one for the access token, which
/// is only a cache. A mark in the data directory (no secret) remembers that a login is kept, or that its
/// erasure is still to be done: a locked keyring would otherwise look like an empty one. Main thread.
class KeychainVault final : public TokenVault
{
public:
    /// \param dataDirectory  each has a login of its own
    /// \param scale  factor on the wait for a keychain that starts with the desktop (LISTWELL_TIME_SCALE)
    explicit KeychainVault(const QString &dataDirectory, double scale = 1.0,
                           Keychain keychain = Keychain(QStringLiteral("listwell")));

    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Tokens>>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Tokens tokens) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override;
    [[nodiscard]] QString warning() const override;

private:
    enum class Mark { None, Kept, EraseIt };
    using Found = Core::Result<std::optional<Tokens>>;
    QCoro::Task<Found> readItems();
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] Core::Result<void> setMark(Mark mark) const;
    [[nodiscard]] QString key(QLatin1StringView name) const;
    QCoro::Task<Core::Result<void>> eraseItems();
    QCoro::Task<Core::Result<std::optional<Tokens>>> nothingFound();

    QString m_markFile;
    QString m_place; ///< part of the keys, which must differ between data directories
    Keychain m_keychain;
    Net::Pause m_pause;
    bool m_hasWaited = false; ///< once for a keychain that was not there
    bool m_isSlow = false;    ///< an answer is waited for unusually long
};

} // namespace Auth
