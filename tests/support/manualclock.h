// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/utc.h"

namespace Support {

/// A clock that only the test advances.
class ManualClock final : public Core::Clock
{
public:
    explicit ManualClock(QDateTime now = Core::utc(QDate(2026, 3, 2), QTime(9, 0)))
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace Support
