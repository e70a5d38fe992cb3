// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/keychain.h"
#include "auth/tokenvault.h"
#include "net/delay.h"

#include <QDir>

namespace Auth {

/// Stores the login in the system's keychain: one item for the refresh token, one for the access token, which
/// is only a cache, and one for the stamp of the last round. A file in the data directory, without secrets,
/// records that a login is stored or that its erasure is still pending, because a locked keyring looks like
/// an empty one. Another file holds the id of the items, so that a folder that was moved finds its login.
/// Main thread.
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
    /// Part of the keys that differs between data directories: the id in the folder, or a digest of its path
    /// if an older version stored the login.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString placeOfOlderVersions() const;
    [[nodiscard]] static QString key(const QString &place, QLatin1StringView name);
    QCoro::Task<Core::Result<void>> writeItems(QString place, Tokens tokens);
    QCoro::Task<Core::Result<void>> eraseItems(QString place);
    /// Moves a login that an older version stored under the folder's path to an id of its own.
    QCoro::Task<void> migrate(Tokens tokens);
    [[nodiscard]] Core::Result<void> keepId(const QString &id) const;
    QCoro::Task<Core::Result<std::optional<Tokens>>> nothingFound();

    QDir m_folder;
    QString m_markFile;
    QString m_idFile; ///< stays in place without a login, so that a copy of the folder finds a later one
    Keychain m_keychain;
    Net::Delay m_delay;
    bool m_hasWaited = false; ///< whether the single wait for a missing keychain was made
    bool m_isSlow = false;    ///< a job takes unusually long
};

} // namespace Auth
