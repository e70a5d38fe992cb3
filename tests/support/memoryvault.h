// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "net/delay.h"

#include <QStringList>

namespace Support {

/// A vault that a test can inspect, modify directly, and break.
class MemoryVault final : public Auth::TokenVault
{
public:
    [[nodiscard]] QCoro::Task<Core::Result<std::optional<Auth::Tokens>>> read() override
    {
        ++reads;
        if (isBroken)
            co_return brokenError(detail);
        co_return std::optional<Auth::Tokens>(kept);
    }
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Auth::Tokens tokens) override
    {
        ++writes;
        if (isSlow) {
            m_writing = std::make_unique<Net::Delay>();
            auto waiting = m_writing->waitUnscaled(std::chrono::hours(1));
            co_await waiting;
        }
        if (isBroken)
            co_return brokenError(detail);
        kept = std::move(tokens);
        co_return {};
    }
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase() override
    {
        if (isBroken)
            co_return brokenError(detail);
        kept.reset();
        co_return {};
    }
    [[nodiscard]] QString warning() const override { return {}; }

    [[nodiscard]] static Core::Error brokenError(const QString &detail)
    {
        using namespace Qt::StringLiterals;
        return {Core::Error::Kind::Keychain, u"The keyring is locked."_s, detail, {}};
    }

    std::optional<Auth::Tokens> kept;
    bool isBroken = false;
    QString detail = Auth::KeychainError::kLocked; ///< reason of the failure
    bool isSlow = false;                           ///< writes stay pending until finishWriting()
    [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }
    void finishWriting()
    {
        isSlow = false;
        m_writing->cancelAll();
    }
    int reads = 0;
    int writes = 0;

private:
    std::unique_ptr<Net::Delay> m_writing;
};

} // namespace Support
