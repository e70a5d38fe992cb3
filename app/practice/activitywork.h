#pragma once

#include "practice/account.h"
#include "practice/switches.h"

namespace Practice {

/// Does a job on the account: imports, exports, memberships, deletions. What is to be done stands in the job
/// as JSON, in the words of the request that made it; counters, errors and results are left there.
void doWork(Activity &activity, Account &account, const Switches &switches, const QDateTime &now);

} // namespace Practice
