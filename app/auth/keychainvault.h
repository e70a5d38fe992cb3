// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/keychain.h"
#include "auth/tokenvault.h"
#include "net/delay.h"

namespace Auth {

/// Stores the login in the system's keychain: one item for the refresh token, one for the access token,
/// which is only a cache, and one for the stamp of the last round. A file in the data directory, without
/// secrets, records that a login is stored or that its erasure is still pending, because a locked keyring
/// looks like an empty one. Main thread.
class KeychainVault final : public TokenVault
{
public:
    /// \param dataDirectory  folder of the marker file; each data directory has its own login
    /// \param scale  factor for the delay until a keychain that starts with the desktop is ready
    ///         (LISTWELL_TIME_SCALE)
    /// \param keychain  access to the system's keychain
    explicit KeychainVault(const QString &dataDirectory, double scale = 1.0,
                           Keychain keychain = Keychain(QStringLiteral("listwell")));

    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Tokens>>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Tokens tokens) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override;
    [[nodiscard]] QCoro::Task<Core::Result<QString>> readRoundStamp() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> writeRoundStamp(QString stamp) override;
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
    QString m_place; ///< part of the keys that differs between data directories
    Keychain m_keychain;
    Net::Delay m_delay;
    bool m_hasWaited = false; ///< whether the single wait for a missing keychain was made
    bool m_isSlow = false;    ///< a job takes unusually long
};

} // namespace Auth
