#pragma once

#include "practice/world.h"

namespace Practice {

/// Does the work of every job whose time has come, oldest first, and forgets jobs older than ten days.
void runDueActivities(World &world, Account &account, const QDateTime &now);

/// initialized, processing, or the state that it ended in.
[[nodiscard]] QString activityState(const Activity &activity, const QDateTime &now);
/// The job as the API shows it.
[[nodiscard]] QJsonObject activityJson(const Activity &activity, const Switches &switches,
                                       const QDateTime &now);

} // namespace Practice
