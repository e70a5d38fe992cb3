// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/memorycallbudget.h"

#include "core/utc.h"

#include <QCoreApplication>

namespace Net {

using namespace Qt::StringLiterals;

MemoryCallBudget::MemoryCallBudget(const Core::Clock &clock, int dailyLimit)
    : m_clock(clock)
    , m_dailyLimit(dailyLimit)
{
}

Core::Result<std::chrono::milliseconds> MemoryCallBudget::reserve()
{
    turnDay();
    if (m_exhausted || m_calls >= m_dailyLimit) {
        return Core::Error{
            Core::Error::Kind::QuotaExhausted,
            QCoreApplication::translate(
                "Net", "Today's calls to Constant Contact are used up. Listwell continues automatically at "
                       "midnight UTC."),
            {},
            Core::utc(m_day.addDays(1))};
    }
    ++m_calls;
    const auto now = std::chrono::steady_clock::now();
    const auto start = std::max(now, m_nextStart);
    m_nextStart = start + (start < m_slowUntil ? 2 * kSpacing : kSpacing);
    return std::chrono::ceil<std::chrono::milliseconds>(start - now);
}

void MemoryCallBudget::noteServiceTime(const QDateTime &serviceTime)
{
    m_serviceAhead = m_clock.now().msecsTo(serviceTime);
}

Core::Result<void> MemoryCallBudget::markExhausted()
{
    turnDay();
    m_exhausted = true;
    return {};
}

Core::Result<void> MemoryCallBudget::slowDown()
{
    m_slowUntil = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    return {};
}

Core::Result<int> MemoryCallBudget::callsToday() const
{
    return today() == m_day ? m_calls : 0;
}

QDate MemoryCallBudget::today() const
{
    return m_clock.now().toUTC().addMSecs(m_serviceAhead).date();
}

void MemoryCallBudget::turnDay()
{
    if (today() == m_day)
        return;
    m_day = today();
    m_calls = 0;
    m_exhausted = false;
}

} // namespace Net
