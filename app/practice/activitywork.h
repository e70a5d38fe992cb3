#pragma once

#include "practice/account.h"
#include "practice/switches.h"

namespace Practice {

/// Executes a job on the account: import, export, change of memberships, or deletion. The task is the JSON
/// of the request that created the job; counters, errors and results are stored in the job.
void doWork(Activity &activity, Account &account, const Switches &switches, const QDateTime &now);

} // namespace Practice
