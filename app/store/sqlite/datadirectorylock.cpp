// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/datadirectorylock.h"

#include "core/try.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;

namespace {

Error heldBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || program.isEmpty()) {
        return {Error::Kind::Busy,
                QCoreApplication::translate("Store", "Another program is using the studio's data."),
                {},
                {}};
    }
    return {Error::Kind::Busy,
            QCoreApplication::translate(
                "Store", "%1 is using the studio's data (process %2). Close it, or use it instead.")
                .arg(program)
                .arg(process),
            {},
            {}};
}

} // namespace

DataDirectoryLock::DataDirectoryLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

DataDirectoryLock::~DataDirectoryLock() = default;

Core::Result<std::unique_ptr<DataDirectoryLock>> DataDirectoryLock::take(const QString &dataDirectory)
{
    RETURN_IF_ERROR(prepareDataFolder(dataDirectory));
    auto lock = std::make_unique<QLockFile>(QDir(dataDirectory).absoluteFilePath(u"listwell.lock"_s));
    lock->setStaleLockTime(0);
    bool taken = lock->tryLock(0);
    // QLockFile treats a lock as held if its process id belongs to a running program of the same name, even
    // if the holder was killed. In containers this is common. Removing the file succeeds only if the
    // operating system's lock is free.
    if (!taken && lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile())
        taken = lock->tryLock(0);
    if (taken)
        return std::unique_ptr<DataDirectoryLock>(new DataDirectoryLock(std::move(lock)));
    if (lock->error() == QLockFile::LockFailedError)
        return heldBy(*lock);
    return storageError(QCoreApplication::translate("Store", "Cannot write to the folder %1.")
                            .arg(QDir(dataDirectory).absolutePath()));
}

} // namespace Store
