// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "core/asyncmutex.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace Auth {

/// Falls back to memory while the keychain is unavailable. Tokens that cannot be stored stay in memory until
/// the program ends; warning() explains this. Storing is retried after 5, 30 and 120 seconds and then every
/// ten minutes, except if a person denied access, because each attempt would prompt again. Call keepNow()
/// before the program ends. Until the tokens are stored, write() returns a Keychain error, because the next
/// start would not find the login. Main thread.
class SessionVault final : public TokenVault
{
public:
    /// \param lasting  vault to fall back from
    /// \param scale  factor for the delays (LISTWELL_TIME_SCALE)
    explicit SessionVault(std::unique_ptr<TokenVault> lasting, double scale = 1.0);

    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Tokens>>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Tokens tokens) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override;
    [[nodiscard]] QCoro::Task<Core::Result<QString>> readRoundStamp() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> writeRoundStamp(QString stamp) override;
    [[nodiscard]] QString warning() const override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> keepNow() override;
    [[nodiscard]] bool isOnlyInMemory() const override { return m_memory.has_value(); }

private:
    QCoro::Task<Core::Result<void>> tryToKeep(Tokens tokens);
    void scheduleRetry();

    std::unique_ptr<TokenVault> m_lasting;
    double m_scale;
    Core::AsyncMutex m_mutex; ///< keeps a retry from running during another call of the vault
    std::optional<Tokens> m_memory;
    QString m_reason;
    QTimer m_retry;
    int m_retries = 0;
};

} // namespace Auth
