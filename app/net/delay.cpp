// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/delay.h"

#include "net/completion.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Net {

namespace {

// QTimer counts milliseconds in an int, which limits it to 24 days. The longest delay in Listwell is the time
// until 00:00 UTC.
constexpr std::chrono::milliseconds kLongest = std::chrono::hours(24 * 20);

} // namespace

Delay::Delay(double scale, QObject *parent)
    : QObject(parent)
    , m_scale(scale)
{
}

std::chrono::milliseconds Delay::scaled(std::chrono::milliseconds time) const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(time.count()) * m_scale));
}

QCoro::Task<bool> Delay::wait(std::chrono::milliseconds time)
{
    return waitUnscaled(scaled(time));
}

QCoro::Task<bool> Delay::waitUnscaled(std::chrono::milliseconds time)
{
    if (m_ending)
        co_return false;
    Completion<bool> over;
    QTimer timer;
    timer.setSingleShot(true);
    // A coarse timer may fire up to 5 % early, which would break the pace.
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, this, [&over] { over.complete(true); });
    timer.start(std::clamp(time, std::chrono::milliseconds(0), kLongest));
    const auto place = m_running.insert(m_running.end(), &over);
    const bool whole = co_await over;
    m_running.erase(place);
    co_return whole;
}

void Delay::cancelAll()
{
    m_ending = true;
    // A task that resumes removes its entry from the list, and may start or end others.
    const QPointer<Delay> alive(this);
    while (alive && !m_running.empty())
        m_running.front()->complete(false);
}

void Delay::reset()
{
    m_ending = false;
}

} // namespace Net
