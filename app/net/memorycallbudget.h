// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/servicelimits.h"
#include "net/callbudget.h"

#include <QDate>

#include <chrono>

namespace Net {

/// Call budget in memory: for tests, and as the reference for the one on disk. The pace uses the steady
/// clock; the day uses the given clock, corrected by the service's time. Single thread.
class MemoryCallBudget final : public CallBudget
{
public:
    static constexpr std::chrono::milliseconds kSpacing{
        300}; ///< 4 a second, with a margin for calls that are delayed on the way

    /// \param clock  outlives the budget
    explicit MemoryCallBudget(const Core::Clock &clock, int dailyLimit = Domain::kCallsPerDay);

    [[nodiscard]] Core::Result<std::chrono::milliseconds> reserve() override;
    void noteServiceTime(const QDateTime &serviceTime) override;
    Core::Result<void> markExhausted() override;
    Core::Result<void> slowDown() override;
    [[nodiscard]] Core::Result<int> callsToday() const override;

private:
    void turnDay();
    [[nodiscard]] QDate today() const;

    const Core::Clock &m_clock;
    int m_dailyLimit;
    qint64 m_serviceAhead = 0; ///< ms by which the service's clock is ahead of ours
    QDate m_day;
    int m_calls = 0;
    bool m_exhausted = false;
    std::chrono::steady_clock::time_point m_nextStart{};
    std::chrono::steady_clock::time_point m_slowUntil{};
};

} // namespace Net
