// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include <algorithm>

namespace Net {

namespace {

constexpr std::chrono::seconds kCeiling{300};
constexpr int kFirstPowerOverCeiling = 9; // 2^9 s = 512 s

} // namespace

std::chrono::milliseconds retryCeiling(int attempt)
{
    const int power = std::clamp(attempt, 1, kFirstPowerOverCeiling);
    return std::min(std::chrono::seconds(1 << power), kCeiling);
}

std::chrono::milliseconds retryDelay(int attempt, QRandomGenerator &random)
{
    const auto ceiling = static_cast<int>(retryCeiling(attempt).count());
    return std::chrono::milliseconds(random.bounded(ceiling + 1));
}

} // namespace Net
