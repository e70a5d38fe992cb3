// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// Runs all due jobs, oldest first, and deletes jobs older than ten days.
void runDueActivities(ServerState &serverState, SimulatedAccount &account, const QDateTime &now);

/// The state of a job: initialized, processing, or its final state.
[[nodiscard]] QString activityState(const Activity &activity, const QDateTime &now);
/// A job in the API's JSON format.
[[nodiscard]] QJsonObject activityJson(const Activity &activity, const Behaviours &behaviours,
                                       const QDateTime &now);

} // namespace Practice
