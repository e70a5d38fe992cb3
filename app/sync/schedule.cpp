// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/schedule.h"

#include "core/utc.h"
#include "domain/servicelimits.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Sync {

using namespace std::chrono_literals;
using Core::Error;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestRetry = 15min;
constexpr milliseconds kQuietTime = 30s;
constexpr milliseconds kQuietTimeOfANo = 1s;
constexpr milliseconds kQueueFull = 10min;
constexpr milliseconds kFirstRetry = 1min;
// After this many rounds without changes the interval is doubled, and so on, up to one hour.
constexpr int kQuietRounds = 8;
constexpr milliseconds kLongestPoll = 1h;
// Number of the day's calls that is reserved for actions of the studio's people.
constexpr int kCallsKept = 500;
constexpr int kCallsOfAPoll = 4;
constexpr milliseconds kRarestPoll = 4h;
constexpr milliseconds kAfterMidnight = 1min; // after the daily quota is reset; up to ten times as long

} // namespace

double Schedule::randomShare()
{
    return QRandomGenerator::global()->generateDouble();
}

Schedule::Schedule(double timeScale, std::function<double()> random)
    : m_timeScale(timeScale)
    , m_random(std::move(random))
{
}

std::optional<QDateTime> Schedule::afterRound(const QDateTime &now, const RoundFacts &facts)
{
    if (!facts.error) {
        m_failed = 0;
        m_quiet = facts.wasQuiet ? m_quiet + 1 : 0;
        return later(now, untilNextPoll(now, facts.callsToday));
    }
    m_quiet = 0;
    const Core::Recovery recovery = Core::recoveryFrom(facts.error->kind);
    if (recovery == Core::Recovery::Manual || recovery == Core::Recovery::Resumed)
        return std::nullopt;
    switch (facts.error->kind) {
    case Error::Kind::QuotaExhausted:
        if (!facts.error->retryAt)
            return later(now, kLongestRetry);
        return later(*facts.error->retryAt, kAfterMidnight + milliseconds(static_cast<qint64>(
                                                                 9 * m_random() * kAfterMidnight.count())));
    case Error::Kind::QueueFull:
        return later(now, kQueueFull);
    default:
        break;
    }
    if (facts.error->retryAt) // the service asked for a pause
        return std::max(*facts.error->retryAt, now)
            .addMSecs(spread(kFirstRetry).count() - kFirstRetry.count());
    // The network may be back in a minute, or only tomorrow.
    const int doublings = std::min(m_failed++, 10);
    return later(now, spread(std::min(kFirstRetry * (1 << doublings), kLongestRetry)));
}

milliseconds Schedule::untilNextPoll(const QDateTime &now, int callsToday) const
{
    const int longer = std::min(m_quiet / kQuietRounds, 2);
    const milliseconds usual =
        spread(std::min(m_interval * (1 << longer), std::max(kLongestPoll, m_interval)));
    const QDateTime midnight = Core::utc(now.toUTC().date().addDays(1));
    const int pollsLeft = std::max(1, (Domain::kCallsPerDay - kCallsKept - callsToday) / kCallsOfAPoll);
    const milliseconds affordable(now.msecsTo(midnight) / pollsLeft);
    return std::clamp(affordable, usual, kRarestPoll);
}

QDateTime Schedule::afterNewInterval(const QDateTime &now) const
{
    return later(now, spread(m_interval));
}

QDateTime Schedule::afterChange(const QDateTime &now) const
{
    return later(now, kQuietTime);
}

QDateTime Schedule::afterRefusal(const QDateTime &now) const
{
    return later(now, kQuietTimeOfANo);
}

QDateTime Schedule::afterStart(const QDateTime &now) const
{
    return later(now, kQuietTime + milliseconds(static_cast<qint64>(m_random() * kQuietTime.count())));
}

milliseconds Schedule::spread(milliseconds wait) const
{
    return wait + milliseconds(static_cast<qint64>(m_random() * static_cast<double>(wait.count()) / 5));
}

QDateTime Schedule::later(const QDateTime &now, milliseconds wait) const
{
    return now.addMSecs(static_cast<qint64>(static_cast<double>(wait.count()) * m_timeScale));
}

} // namespace Sync
