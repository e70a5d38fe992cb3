// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <memory>

namespace Core {
class FileLock;
}

namespace Store {

/// Exclusive lock on a data directory, so that only one sync engine uses it. Held by the window and by the
/// commands that connect, choose a list, sync or disconnect. Reading and editing clients needs no lock. A
/// lock left behind by a killed program is taken over at once. The destructor releases it.
class DataDirectoryLock
{
public:
    /// Takes the lock without waiting.
    /// \return lock; Busy with the name of the holder; Storage if the folder cannot be written
    [[nodiscard]] static Core::Result<std::unique_ptr<DataDirectoryLock>> take(const QString &dataDirectory);
    ~DataDirectoryLock();

private:
    explicit DataDirectoryLock(std::unique_ptr<Core::FileLock> lock);
    std::unique_ptr<Core::FileLock> m_lock;
};

} // namespace Store
