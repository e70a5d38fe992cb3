// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crashes/crashstage.h"

namespace Crashes {

/// Returns the error in the studio's state, given the states before the command, right after the kill, and
/// after the completed command; empty if there is none.
using Check =
    std::function<QString(const QJsonObject &begun, const QJsonObject &killed, const QJsonObject &whole)>;

/// A command to be killed, with its preparation and its follow-up.
struct Scenario
{
    QStringList words; ///< command line
    /// Minimum number of points; fewer mean that the counting does not work.
    int leastPoints = 0;
    /// Prepares the state in which the command is given.
    /// \return whether it succeeded
    std::function<bool(Stage &)> prepare;
    /// Whether the person repeats the command after the kill, as people do with everything except a round.
    bool isGivenAgain = false;
    /// Whether rounds run afterwards until one finds nothing to do.
    bool endsInRounds = true;
    Check halfway = {};
};

[[nodiscard]] Scenario firstConnect();
[[nodiscard]] Scenario firstLoad();
[[nodiscard]] Scenario mixedRound();
[[nodiscard]] Scenario tokenRefresh();
[[nodiscard]] Scenario otherList();
[[nodiscard]] Scenario disconnecting();
[[nodiscard]] Scenario clientImport();
[[nodiscard]] Scenario olderDatabase();

} // namespace Crashes
