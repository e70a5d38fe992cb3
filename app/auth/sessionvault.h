#pragma once

#include "auth/tokenvault.h"
#include "auth/turn.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace Auth {

/// A vault that goes on without its keychain: what cannot be kept there lives in memory until the program
/// ends, is said in plain words, and is tried again after 5, 30 and 120 seconds and then every ten minutes;
/// not where a person has refused, who would be asked each time. Whoever ends the program calls keepNow()
/// before. write() answers Keychain meanwhile, because the next program will not find the login. Main thread.
class SessionVault final : public TokenVault
{
public:
    /// \param scale  factor on the waits (LISTWELL_TIME_SCALE)
    explicit SessionVault(std::unique_ptr<TokenVault> lasting, double scale = 1.0);

    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Tokens>>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Tokens tokens) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override;
    [[nodiscard]] QString warning() const override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> keepNow() override;
    [[nodiscard]] bool isOnlyInMemory() const override { return m_memory.has_value(); }

private:
    QCoro::Task<Core::Result<void>> tryToKeep(Tokens tokens);
    void scheduleRetry();

    std::unique_ptr<TokenVault> m_lasting;
    double m_scale;
    Turn m_turn; ///< a retry must not meet another call in the vault
    std::optional<Tokens> m_memory;
    QString m_reason;
    QTimer m_retry;
    int m_retries = 0;
};

} // namespace Auth
