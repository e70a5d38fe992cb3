// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Net {

/// Maximum attempts for one call in one round, including the first. After that the round ends, and the
/// schedule starts another in a minute or more. The number is small because a person may be waiting: the
/// delays between the attempts add up to at most 14 seconds.
inline constexpr int kMostTries = 4;

/// Longest delay before the next attempt: 2, 4, 8, ... seconds, at most 300.
/// \param attempt  attempts made so far, at least 1
[[nodiscard]] std::chrono::milliseconds retryCeiling(int attempt);

/// Random delay before the next attempt, between zero and retryCeiling(), so that many programs that lost the
/// service at the same time do not return at the same time.
/// \param attempt  attempts made so far, at least 1
/// \param random  source of randomness
[[nodiscard]] std::chrono::milliseconds retryDelay(int attempt,
                                                   QRandomGenerator &random = *QRandomGenerator::global());

/// Whether another attempt may follow.
[[nodiscard]] constexpr bool mayRetry(int attempt)
{
    return attempt < kMostTries;
}

} // namespace Net
