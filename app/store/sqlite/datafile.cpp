// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/datafile.h"

#include "core/platform/fileaccess.h"
#include "core/try.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

Core::Error cannotUse(const QString &path)
{
    return storageError(QCoreApplication::translate(
                            "Store", "The studio's data cannot be stored in the folder %1. Check that "
                                     "it exists and that you may write to it.")
                            .arg(path));
}

Core::Error isLink(const QString &path)
{
    return storageError(
        QCoreApplication::translate("Store", "%1 is a link to another location. Remove it.").arg(path));
}

Core::Result<void> prepareFolder(const QString &path, const QString &file)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        // A dangling link does not exist either, and nothing must be created at its target.
        if (info.isSymLink())
            return isLink(path);
        if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(path, Core::kPrivateFolder)) {
            // Another program of the studio may have created it at the same time.
            if (!QFileInfo(path).isDir())
                return cannotUse(path);
        }
        return {};
    }
    if (!info.isDir())
        return cannotUse(path);
    if (info.isSymLink() && Core::isOwnedByAnother(path))
        return isLink(path);
    const bool isOurs = QFileInfo::exists(file) || QDir(path).isEmpty();
    if (isOurs && Core::isOpenToOthers(QFile::permissions(path)) && !Core::isShared(path) &&
        !QFile::setPermissions(path, Core::kPrivateFolder))
        return cannotUse(path);
    return {};
}

} // namespace

Core::Result<QString> prepareDataFolder(const QString &dataDirectory)
{
    const QString folder = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    const QString path = folder + u'/' + kDataFile;
    RETURN_IF_ERROR(prepareFolder(folder, path));
    for (const auto &name :
         {kDataFile, "listwell.db-wal"_L1, "listwell.db-shm"_L1, "listwell.db-journal"_L1, kSearchFile,
          "search.db-wal"_L1, "search.db-shm"_L1, "listwell.lock"_L1, "settings.ini"_L1}) {
        const QString part = folder + u'/' + name;
        if (QFileInfo(part).isSymLink())
            return isLink(part);
        if (QFileInfo::exists(part) && Core::isOpenToOthers(QFile::permissions(part)) &&
            !QFile::setPermissions(part, Core::kPrivateFile))
            return cannotUse(folder);
    }
    return folder;
}

Core::Result<QString> prepareDataFile(const QString &dataDirectory)
{
    ASSIGN_OR_RETURN(const auto folder, prepareDataFolder(dataDirectory));
    const QString path = folder + u'/' + kDataFile;
    // Another program of the studio may create it at the same time.
    if (!QFile::exists(path) && !makeOwnersFile(path) && !QFile::exists(path))
        return cannotUse(folder);
    return path;
}

Core::Result<void> removeDatabase(const QString &file)
{
    // Remove the database first: if the program is killed here, SQLite discards a log beside an empty
    // database.
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(file + suffix) && !QFile::remove(file + suffix))
            return cannotUse(QFileInfo(file).absolutePath());
    }
    return {};
}

Core::Result<void> removeData(const QString &dataDirectory)
{
    ASSIGN_OR_RETURN(const auto folder, prepareDataFolder(dataDirectory));
    for (const auto &file : {kDataFile, kSearchFile}) {
        RETURN_IF_ERROR(removeDatabase(folder + u'/' + file));
    }
    if (!QDir(folder + "/backups"_L1).removeRecursively())
        return cannotUse(folder);
    return {};
}

Core::Result<void> prepareInnerFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return isLink(path);
    if (!info.exists() && !QDir().mkdir(path, Core::kPrivateFolder) && !QFileInfo(path).isDir())
        return cannotUse(path);
    if (Core::isOpenToOthers(QFile::permissions(path)) && !QFile::setPermissions(path, Core::kPrivateFolder))
        return cannotUse(path);
    return {};
}

Core::Result<void> makeOwnersFile(const QString &path)
{
    QFile file(path);
    // NewOnly never follows a link that was created in the meantime.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, Core::kPrivateFile))
        return cannotUse(QFileInfo(path).absolutePath());
    return {};
}

} // namespace Store
