// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/datadirectorylock.h"

#include "core/platform/filelock.h"
#include "core/try.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>
#include <QDir>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;

namespace {

Error heldBy(const std::optional<Core::FileLock::Holder> &holder)
{
    if (!holder) {
        return {Error::Kind::Busy,
                QCoreApplication::translate("Store", "Another program is using the studio's data."),
                {},
                {}};
    }
    return {Error::Kind::Busy,
            QCoreApplication::translate(
                "Store", "%1 is using the studio's data (process %2). Close it, or use it instead.")
                .arg(holder->program)
                .arg(holder->process),
            {},
            {}};
}

} // namespace

DataDirectoryLock::DataDirectoryLock(std::unique_ptr<Core::FileLock> lock)
    : m_lock(std::move(lock))
{
}

DataDirectoryLock::~DataDirectoryLock() = default;

Core::Result<std::unique_ptr<DataDirectoryLock>> DataDirectoryLock::take(const QString &dataDirectory)
{
    RETURN_IF_ERROR(prepareDataFolder(dataDirectory));
    auto lock = std::make_unique<Core::FileLock>(QDir(dataDirectory).absoluteFilePath(u"listwell.lock"_s));
    switch (lock->tryTake()) {
    case Core::FileLock::Outcome::Taken:
        return std::unique_ptr<DataDirectoryLock>(new DataDirectoryLock(std::move(lock)));
    case Core::FileLock::Outcome::Held:
        return heldBy(lock->holder());
    case Core::FileLock::Outcome::Failed:
        break;
    }
    return storageError(QCoreApplication::translate("Store", "Cannot write to the folder %1.")
                            .arg(QDir(dataDirectory).absolutePath()));
}

} // namespace Store
