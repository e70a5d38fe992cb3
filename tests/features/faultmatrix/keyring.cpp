// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

using namespace Qt::StringLiterals;
using Core::Result;

class Keyring::Door final : public Auth::TokenVault
{
public:
    explicit Door(Keyring &keyring)
        : m_keyring(keyring)
    {
    }

    QCoro::Task<Result<std::optional<Auth::Tokens>>> read() override
    {
        co_await thaw();
        if (isShut())
            co_return error();
        if (m_keyring.state == State::Absent)
            co_return std::optional<Auth::Tokens>();
        co_return std::optional<Auth::Tokens>(m_keyring.kept);
    }

    QCoro::Task<Result<void>> write(Auth::Tokens tokens) override
    {
        co_await thaw();
        if (m_keyring.state != State::Open)
            co_return error();
        m_keyring.kept = std::move(tokens);
        co_return {};
    }

    QCoro::Task<Result<void>> erase() override
    {
        co_await thaw();
        if (isShut())
            co_return error();
        m_keyring.kept.reset();
        co_return {};
    }

    [[nodiscard]] QString warning() const override { return {}; }

private:
    [[nodiscard]] bool isShut() const
    {
        return m_keyring.state == State::Locked || m_keyring.state == State::Frozen;
    }

    QCoro::Task<bool> thaw()
    {
        using namespace std::chrono_literals;
        if (m_keyring.state != State::Frozen)
            co_return true;
        auto waiting = m_delay.wait(300ms);
        const bool whole = co_await waiting;
        co_return whole;
    }

    [[nodiscard]] static Core::Error error()
    {
        return {Core::Error::Kind::Keychain, u"The keyring is locked. Unlock it, then try again."_s, {}, {}};
    }

    Keyring &m_keyring;
    Net::Delay m_delay;
};

std::unique_ptr<Auth::TokenVault> Keyring::vault()
{
    return std::make_unique<Door>(*this);
}
