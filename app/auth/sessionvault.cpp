// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/sessionvault.h"

#include "core/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 4> kRetries{5s, 30s, 120s, 600s};
constexpr std::chrono::milliseconds kShortestRetry = 500ms; // lower limit for time scales in tests

} // namespace

SessionVault::SessionVault(std::unique_ptr<TokenVault> lasting, double scale)
    : m_lasting(std::move(lasting))
    , m_scale(scale)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { auto trying = keepNow(); });
    connect(m_lasting.get(), &TokenVault::warningChanged, this, &TokenVault::warningChanged);
}

QCoro::Task<Core::Result<std::optional<Tokens>>> SessionVault::read()
{
    const auto locked = co_await m_mutex.lock();
    Core::Result<std::optional<Tokens>> result = m_memory;
    if (!m_memory) {
        auto reading = m_lasting->read();
        result = co_await reading;
    }
    co_return result;
}

QCoro::Task<Core::Result<void>> SessionVault::write(Tokens tokens)
{
    const auto locked = co_await m_mutex.lock();
    m_retries = 0;
    auto keeping = tryToKeep(std::move(tokens));
    Core::Result<void> kept = co_await keeping;
    co_return kept;
}

QCoro::Task<Core::Result<void>> SessionVault::erase()
{
    const auto locked = co_await m_mutex.lock();
    m_memory.reset();
    m_retry.stop();
    Q_EMIT warningChanged();
    auto erasing = m_lasting->erase();
    Core::Result<void> erased = co_await erasing;
    co_return erased;
}

QCoro::Task<Core::Result<QString>> SessionVault::readRoundStamp()
{
    const auto locked = co_await m_mutex.lock();
    Core::Result<QString> stamp = QString();
    if (!m_memory) {
        auto reading = m_lasting->readRoundStamp();
        stamp = co_await reading;
    }
    co_return stamp;
}

QCoro::Task<Core::Result<void>> SessionVault::writeRoundStamp(QString stamp)
{
    const auto locked = co_await m_mutex.lock();
    Core::Result<void> written;
    if (!m_memory) {
        auto writing = m_lasting->writeRoundStamp(std::move(stamp));
        written = co_await writing;
    }
    co_return written;
}

QString SessionVault::warning() const
{
    if (!m_memory)
        return m_lasting->warning();
    return QCoreApplication::translate("Auth", "This login will be forgotten when the program closes. %1",
                                       "%1: the reason, in whole sentences")
        .arg(m_reason);
}

QCoro::Task<Core::Result<void>> SessionVault::tryToKeep(Tokens tokens)
{
    auto writing = m_lasting->write(tokens);
    Core::Result<void> written = co_await writing;
    if (written) {
        m_memory.reset();
        m_retry.stop();
        co_return written;
    }
    m_memory = std::move(tokens);
    m_reason = written.error().message;
    Core::Error error = written.error();
    error.message = warning();
    if (error.detail != KeychainError::kDenied)
        scheduleRetry();
    Q_EMIT warningChanged();
    co_return error;
}

QCoro::Task<Core::Result<void>> SessionVault::keepNow()
{
    const auto locked = co_await m_mutex.lock();
    Core::Result<void> kept;
    if (m_memory) {
        auto keeping = tryToKeep(*m_memory);
        kept = co_await keeping;
        if (kept) {
            Core::Log::info(logAuth(), "the login is stored in the keychain now");
            Q_EMIT warningChanged();
            Q_EMIT keptLater();
        }
    }
    co_return kept;
}

void SessionVault::scheduleRetry()
{
    const auto wait = kRetries.at(std::min<size_t>(static_cast<size_t>(m_retries), kRetries.size() - 1));
    ++m_retries;
    const double scaled = static_cast<double>(std::chrono::milliseconds(wait).count()) * m_scale;
    m_retry.start(std::max(kShortestRetry, std::chrono::milliseconds(static_cast<qint64>(scaled))));
}

} // namespace Auth
