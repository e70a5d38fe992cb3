// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filelock.h"

#include <QLockFile>

namespace Core {

struct FileLock::Lock
{
    explicit Lock(const QString &path)
        : file(path)
    {
    }

    QLockFile file;
};

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock() = default;

FileLock::Outcome FileLock::tryTake()
{
    auto lock = std::make_unique<Lock>(m_path);
    lock->file.setStaleLockTime(0); // never stale by age, only if the holder has died
    if (!lock->file.tryLock(0))
        return lock->file.error() == QLockFile::LockFailedError ? Outcome::Held : Outcome::Failed;
    m_lock = std::move(lock);
    return Outcome::Taken;
}

std::optional<FileLock::Holder> FileLock::holder() const
{
    Holder holder;
    QString host;
    const bool isTold = QLockFile(m_path).getLockInfo(&holder.process, &host, &holder.program);
    return isTold && !holder.program.isEmpty() ? std::optional(holder) : std::nullopt;
}

} // namespace Core
