// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/fileaccess.h"

#include <QDir>
#include <QFileInfo>

namespace Core {

bool isOwnedByAnother(const QString &)
{
    return false;
}

bool isShared(const QString &)
{
    return false;
}

bool preparePrivateFolder(const QString &folder)
{
    QDir().mkdir(folder, kPrivateFolder);
    const QFileInfo info(folder);
    return info.isDir() && !info.isSymLink();
}

} // namespace Core
