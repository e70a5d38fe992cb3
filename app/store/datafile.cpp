#include "store/datafile.h"

#include "store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Store {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnerFolder = kOwnerFile | QFile::ExeOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                       QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Core::Error cannotUse(const QString &path)
{
    return storageError(
        QCoreApplication::translate("Store", "The folder %1 cannot be used for the studio's data. Check that "
                                             "it exists and that you may write to it.")
            .arg(path));
}

bool isOpenToOthers(const QString &path)
{
    return (QFile::permissions(path) & kOthers) != QFile::Permissions();
}

/// Whether the folder is one that all users share, like /tmp.
bool isShared(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && (info.st_mode & S_ISVTX) != 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

Core::Result<void> prepareFolder(const QString &path, const QString &file)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(path, kOwnerFolder)) {
            // Another program of this studio may have made it in the same moment.
            if (!QFileInfo(path).isDir())
                return cannotUse(path);
        }
        return {};
    }
    if (!info.isDir())
        return cannotUse(path);
    const bool isOurs = QFileInfo::exists(file) || QDir(path).isEmpty();
    if (isOurs && isOpenToOthers(path) && !isShared(path) && !QFile::setPermissions(path, kOwnerFolder))
        return cannotUse(path);
    return {};
}

} // namespace

Core::Result<QString> prepareDataFile(const QString &dataDirectory)
{
    const QString folder = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    const QString path = folder + "/listwell.db"_L1;
    if (auto done = prepareFolder(folder, path); !done)
        return done.error();
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QString part = path + suffix;
        // A link could lead our writes, and the rights that we set, to somebody else's file.
        if (QFileInfo(part).isSymLink()) {
            return storageError(
                QCoreApplication::translate("Store", "%1 is a link to another place. Remove it.").arg(part));
        }
        if (QFileInfo::exists(part) && isOpenToOthers(part) && !QFile::setPermissions(part, kOwnerFile))
            return cannotUse(folder);
    }
    QFile file(path);
    // NewOnly never follows a link that was put there in between.
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile) && !file.exists())
        return cannotUse(folder);
    return path;
}

} // namespace Store
