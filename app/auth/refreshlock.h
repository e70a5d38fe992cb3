#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QLockFile>

#include <chrono>
#include <memory>

namespace Net {
class Pause;
}

namespace Auth {

/// Takes `token.lock` in the data directory, so that two programs never spend the same refresh token. Looks
/// again every few hundredths of a second instead of blocking the thread. A lock whose program has died is
/// taken over. Dropping the result gives the lock back.
/// \param pause  outlives the task; ending it ends the waiting
/// \return Busy when another program still holds it after \p longest; Storage where it cannot be made;
///         Cancelled
[[nodiscard]] QCoro::Task<Core::Result<std::shared_ptr<QLockFile>>>
takeRefreshLock(QString dataDirectory, Net::Pause &pause, std::chrono::milliseconds longest);

} // namespace Auth
