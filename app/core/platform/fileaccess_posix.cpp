// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/fileaccess.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace Core {

bool isOwnedByAnother(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) != 0 || info.st_uid != ::geteuid();
}

bool isShared(const QString &folder)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(folder).constData(), &info) == 0 && (info.st_mode & S_ISVTX) != 0;
}

bool preparePrivateFolder(const QString &folder)
{
    constexpr mode_t kMode = 0700;
    const QByteArray path = QFile::encodeName(folder);
    ::mkdir(path.constData(), kMode);
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return false;
    ::chmod(path.constData(), kMode);
    return true;
}

} // namespace Core
