#pragma once

#include "core/clock.h"
#include "net/callbudget.h"

#include <QDate>

#include <chrono>

namespace Net {

/// Call budget in memory: for tests, and as the reference for the one on disk. The pace uses the steady
/// clock, the day the given clock. Single thread.
class MemoryCallBudget final : public CallBudget
{
public:
    static constexpr std::chrono::milliseconds kSpacing{300}; ///< 4 a second, with a margin for delayed calls
    static constexpr int kDailyLimit = 10'000;

    /// \param clock  source of the UTC day; must outlive the budget
    /// \param dailyLimit  maximum number of calls in a UTC day
    explicit MemoryCallBudget(const Core::Clock &clock, int dailyLimit = kDailyLimit);

    [[nodiscard]] Core::Result<std::chrono::milliseconds> reserve() override;
    Core::Result<void> markExhausted() override;
    Core::Result<void> slowDown() override;
    [[nodiscard]] Core::Result<int> callsToday() const override;

private:
    void turnDay();

    const Core::Clock &m_clock;
    int m_dailyLimit;
    QDate m_day;
    int m_calls = 0;
    bool m_exhausted = false;
    std::chrono::steady_clock::time_point m_nextStart{};
    std::chrono::steady_clock::time_point m_slowUntil{};
};

} // namespace Net
