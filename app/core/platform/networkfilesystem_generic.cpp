// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/networkfilesystem.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace Core {

using namespace Qt::StringLiterals;

bool isOnNetwork(const QString &path)
{
    if (QDir::fromNativeSeparators(path).startsWith("//"_L1))
        return true; // \\server\share
    constexpr std::array kRemote{"nfs"_L1, "smb"_L1, "cifs"_L1, "afp"_L1, "webdav"_L1, "9p"_L1, "fuse"_L1};
    const auto type = QString::fromLatin1(QStorageInfo(path).fileSystemType());
    return std::ranges::any_of(kRemote, [&](auto name) { return type.startsWith(name); });
}

} // namespace Core
