// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Core {

/// Source of the current time. Passed to the code that needs it, so that tests can set the time. now() is
/// safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// \return current time in UTC
    [[nodiscard]] virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The system clock, shifted by a fixed number of seconds (LISTWELL_CLOCK_OFFSET; zero in normal use).
class SystemClock final : public Clock
{
public:
    /// \param offset  seconds added to the system time
    explicit SystemClock(std::chrono::seconds offset = {})
        : m_offset(offset)
    {
    }
    [[nodiscard]] QDateTime now() const override;

private:
    std::chrono::seconds m_offset;
};

} // namespace Core
