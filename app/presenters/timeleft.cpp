// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/timeleft.h"

#include <cmath>

namespace Presenters {

using namespace std::chrono_literals;

namespace {

constexpr auto kFirstShown = 3s;
constexpr int kFirstPercent = 2;
constexpr double kSmoothing = 5000; // ms in which most of a change of pace is taken over
constexpr double kMillisecondsPerMinute = 60'000;
constexpr double kSteadiness = 0.7; // minutes that an estimate must be off before another number is shown
constexpr int kMinutesPerHour = 60;
constexpr int kMostMinutes = 90; // more are shown as hours

} // namespace

void TimeLeft::restart(std::chrono::milliseconds now, int done, int total)
{
    m_start = m_last = now;
    m_doneAtStart = m_done = done;
    m_total = total;
    m_left.reset();
}

void TimeLeft::update(std::chrono::milliseconds now, int done, int total)
{
    if (total != m_total || done < m_done) {
        restart(now, done, total);
        return;
    }
    m_done = done;
    const auto elapsed = now - m_start;
    const int doneSince = done - m_doneAtStart;
    // 64 bits, because a percentage of a large total exceeds an int.
    if (elapsed < kFirstShown || qint64(doneSince) * 100 < qint64(total) * kFirstPercent || doneSince == 0)
        return;

    const Milliseconds estimate = Milliseconds(elapsed) * (total - done) / doneSince;
    const bool isFirst = !m_left;
    const double weight = 1 - std::exp(-Milliseconds(now - m_last).count() / kSmoothing);
    m_left = isFirst ? estimate : *m_left + (estimate - *m_left) * weight;
    m_last = now;

    const double minutes = m_left->count() / kMillisecondsPerMinute;
    if (minutes < 1)
        m_minutes = 0;
    else if (isFirst || m_minutes == 0 || std::abs(minutes - m_minutes) > kSteadiness)
        m_minutes = int(std::lround(minutes));
}

QString TimeLeft::text() const
{
    if (!m_left || m_done >= m_total)
        return {};
    if (m_minutes == 0)
        return tr("Less than a minute left.");
    if (m_minutes <= kMostMinutes)
        return tr("About %n minute(s) left.", nullptr, m_minutes);
    return tr("About %n hour(s) left.", nullptr, (m_minutes + kMinutesPerHour / 2) / kMinutesPerHour);
}

} // namespace Presenters
