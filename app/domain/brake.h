// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Domain {

/// So few people are never a mass.
constexpr int kBrakePeople = 10;

/// Whether so many people leave at once that a person must decide: more than ten and more than 5 %.
/// \param all  people before, those who leave included
[[nodiscard]] constexpr bool isMass(int leaving, int all)
{
    constexpr int kPercent = 5;
    return leaving > kBrakePeople && leaving * 100LL > all * static_cast<long long>(kPercent);
}

} // namespace Domain
