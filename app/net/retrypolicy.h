#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Net {

/// Tries of one call in one round, the first included; then the round ends and the schedule goes on in a
/// minute or more. Few, since a person may be watching: their waits come to 14 seconds at most.
inline constexpr int kMostTries = 4;

/// The longest wait before the next try: 2, 4, 8, ... seconds, never over 300.
/// \param attempt  tries made so far, at least 1
[[nodiscard]] std::chrono::milliseconds retryCeiling(int attempt);

/// How long to wait before the next try: anywhere between zero and the ceiling, so that many programs that
/// lost the service at one moment do not come back at one moment.
/// \param attempt  tries made so far, at least 1
[[nodiscard]] std::chrono::milliseconds retryDelay(int attempt,
                                                   QRandomGenerator &random = *QRandomGenerator::global());

/// Whether another try may follow.
[[nodiscard]] constexpr bool mayRetry(int attempt)
{
    return attempt < kMostTries;
}

} // namespace Net
