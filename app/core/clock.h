#pragma once

#include <QDateTime>

#include <chrono>

namespace Core {

/// Where the time of day comes from. Handed in, so that tests can set it. now() may be called from any
/// thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// \return the present moment in UTC
    [[nodiscard]] virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The machine's clock, moved by a fixed number of seconds (LISTWELL_CLOCK_OFFSET; zero in everyday use).
class SystemClock final : public Clock
{
public:
    explicit SystemClock(std::chrono::seconds offset = {})
        : m_offset(offset)
    {
    }
    [[nodiscard]] QDateTime now() const override;

private:
    std::chrono::seconds m_offset;
};

} // namespace Core
