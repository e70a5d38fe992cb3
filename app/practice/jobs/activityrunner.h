// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/simulatedaccount.h"
#include "practice/control/behaviours.h"

namespace Practice {

/// Executes a job on the account: import, export, change of memberships, or deletion. The task is the JSON
/// of the request that created the job; counters, errors and results are stored in the job.
void runActivity(Activity &activity, SimulatedAccount &account, const Behaviours &behaviours,
                 const QDateTime &now);

} // namespace Practice
