#include "sync/schedule.h"

namespace Sync {

using namespace std::chrono_literals;
using Core::Error;

namespace {
constexpr auto kBetweenRounds = 15min;
constexpr auto kQuietTime = 30s;
constexpr auto kQueueFull = 10min;
} // namespace

std::optional<QDateTime> Schedule::afterRound(const QDateTime &now, const std::optional<Error> &error) const
{
    if (!error)
        return later(now, kBetweenRounds);
    switch (error->kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::NotConnected:
    case Error::Kind::NoListChosen:
    case Error::Kind::ListGone:
    case Error::Kind::Brake:
    case Error::Kind::Configuration:
    case Error::Kind::Cancelled:
        return std::nullopt;
    case Error::Kind::QuotaExhausted:
        return error->retryAt ? error->retryAt : later(now, kBetweenRounds);
    case Error::Kind::QueueFull:
        return later(now, kQueueFull);
    default:
        return later(now, kBetweenRounds);
    }
}

QDateTime Schedule::afterChange(const QDateTime &now) const
{
    return later(now, kQuietTime);
}

QDateTime Schedule::later(const QDateTime &now, std::chrono::milliseconds wait) const
{
    return now.addMSecs(static_cast<qint64>(static_cast<double>(wait.count()) * m_timeScale));
}

} // namespace Sync
