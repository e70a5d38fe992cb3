#pragma once

#include "core/result.h"

#include <memory>

class QLockFile;

namespace Store {

/// One engine per data directory: held by the window, and by the commands that connect, choose, sync or
/// disconnect. Reading and editing clients needs no lock. A lock left by a killed program is taken over at
/// once.
class DataDirectoryLock
{
public:
    /// \return Busy, naming what holds it; Storage where the folder cannot be written
    [[nodiscard]] static Core::Result<std::unique_ptr<DataDirectoryLock>> take(const QString &dataDirectory);
    ~DataDirectoryLock();

private:
    explicit DataDirectoryLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Store
