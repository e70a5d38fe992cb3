#include "store/datafile.h"

#include "core/platform/fileaccess.h"
#include "store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace Store {

using namespace Qt::StringLiterals;

namespace {

Core::Error cannotUse(const QString &path)
{
    return storageError(
        QCoreApplication::translate("Store", "The folder %1 cannot be used for the studio's data. Check that "
                                             "it exists and that you may write to it.")
            .arg(path));
}

Core::Error isLink(const QString &path)
{
    return storageError(
        QCoreApplication::translate("Store", "%1 is a link to another place. Remove it.").arg(path));
}

Core::Result<void> prepareFolder(const QString &path, const QString &file)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        // A link that leads nowhere does not exist either, and nothing may be made behind it.
        if (info.isSymLink())
            return isLink(path);
        if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(path, Core::kPrivateFolder)) {
            // Another program of this studio may have made it in the same moment.
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
    if (auto done = prepareFolder(folder, path); !done)
        return done.error();
    for (const auto &name : {kDataFile, "listwell.db-wal"_L1, "listwell.db-shm"_L1, "listwell.db-journal"_L1,
                             "listwell.lock"_L1, "settings.ini"_L1}) {
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
    const auto folder = prepareDataFolder(dataDirectory);
    if (!folder)
        return folder.error();
    const QString path = *folder + u'/' + kDataFile;
    // Another program of this studio may make it in the same moment.
    if (!QFile::exists(path) && !makeOwnersFile(path) && !QFile::exists(path))
        return cannotUse(*folder);
    return path;
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
    // NewOnly never follows a link that was put there in between.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, Core::kPrivateFile))
        return cannotUse(QFileInfo(path).absolutePath());
    return {};
}

bool isNetworkFileSystem(quint64 type)
{
    // Each as its file system's header in the Linux kernel has it. A file system in user space (FUSE) is
    // most often one of another computer.
    constexpr quint64 kRemote[] = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB 2
        0x01021997, // 9P
        0x65735546, // FUSE
        0x5346414f, // AFS
        0x6b414653, // AFS of the kernel
        0x73757245, // Coda
        0x564c,     // NetWare
        0x00c36400, // Ceph
        0x01161970, // GFS 2
        0x7461636f, // OCFS 2
        0x0bd00bd0, // Lustre
    };
    return std::ranges::find(kRemote, type) != std::end(kRemote);
}

bool isOnNetwork(const QString &path)
{
#ifdef Q_OS_LINUX
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    constexpr quint64 kBits = 0xffffffff; // the numbers are of 32 bits, whatever the type of the field
    return isNetworkFileSystem(static_cast<quint64>(info.f_type) & kBits);
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace Store
