// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"

namespace Auth {

/// Stores the login in a plain file, chosen with LISTWELL_TOKEN_STORE=file:PATH, for machines without a
/// keychain. The file has mode 0600 and is replaced as a whole, never through a symbolic link. Main thread.
class FileVault final : public TokenVault
{
public:
    /// \param path  path of the file; its folder is created if it is missing
    explicit FileVault(QString path);

    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Tokens>>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Tokens tokens) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override;
    [[nodiscard]] QCoro::Task<Core::Result<QString>> readRoundStamp() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> writeRoundStamp(QString stamp) override;
    [[nodiscard]] QString warning() const override;

private:
    [[nodiscard]] Core::Result<void> checkPlace() const;
    [[nodiscard]] Core::Result<std::optional<Tokens>> readNow() const;
    [[nodiscard]] Core::Result<void> replaceWith(const QByteArray &text) const;
    /// \param stamp  see writeRoundStamp()
    [[nodiscard]] Core::Result<void> writeNow(const Tokens &tokens, const QString &stamp) const;
    [[nodiscard]] QString stampNow() const;
    [[nodiscard]] Core::Result<void> eraseNow() const;
    [[nodiscard]] Core::Error fileError(const char *sentence) const;

    QString m_path;
};

} // namespace Auth
