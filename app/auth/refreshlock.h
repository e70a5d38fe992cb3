// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/filelock.h"
#include "core/result.h"

#include <QCoroTask>

#include <chrono>
#include <memory>

namespace Net {
class Delay;
}

namespace Auth {

/// Locks `token.lock` in the data directory, so that two programs never use the same refresh token. Polls
/// instead of blocking the thread. A lock of a program that has died is taken over. Destroying the result
/// releases the lock.
/// \param dataDirectory  folder of the lock file
/// \param delay  delays between polls; must outlive the task; cancelling it cancels the wait
/// \param longest  maximum time to wait
/// \return lock, or an error: Busy if another program still has it after \p longest; Storage if it cannot be
///         created; Cancelled
[[nodiscard]] QCoro::Task<Core::Result<std::shared_ptr<Core::FileLock>>>
takeRefreshLock(QString dataDirectory, Net::Delay &delay, std::chrono::milliseconds longest);

} // namespace Auth
