// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenexpiry.h"

#include <algorithm>

namespace Auth {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kClockMayLag = 5min;
constexpr std::chrono::seconds kClockMayLead = 24h;
constexpr std::chrono::seconds kWorthATry = 30s;

} // namespace

std::chrono::seconds TokenExpiry::wallAge(const Tokens &tokens) const
{
    return std::chrono::seconds(tokens.obtained.secsTo(m_clock.now()));
}

std::chrono::seconds TokenExpiry::left(const Tokens &tokens) const
{
    std::chrono::seconds age{0};
    if (m_sinceReceipt)
        age = std::chrono::seconds(m_sinceReceipt->elapsed() / 1000);
    const std::chrono::seconds wall = wallAge(tokens);
    if (wall > -kClockMayLag)
        age = std::max(age, wall);
    return tokens.lifetime - age;
}

bool TokenExpiry::mayStillServe(const Tokens &tokens) const
{
    if (left(tokens) > kWorthATry)
        return true;
    if (m_sinceReceipt)
        return tokens.lifetime - std::chrono::seconds(m_sinceReceipt->elapsed() / 1000) > kWorthATry;
    const std::chrono::seconds wall = wallAge(tokens);
    return wall < -kClockMayLag || wall > kClockMayLead;
}

} // namespace Auth
