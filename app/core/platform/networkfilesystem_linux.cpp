// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/networkfilesystem.h"

#include <QFile>

#include <algorithm>
#include <iterator>

#include <sys/vfs.h>

namespace Core {

bool isNetworkFileSystem(quint64 type)
{
    // The numbers are from the headers of each file system in the Linux kernel. File systems in user space
    // (FUSE) are included because most of them are remote.
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
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    constexpr quint64 kBits = 0xffffffff; // the numbers have 32 bits, whatever the type of the field
    return isNetworkFileSystem(static_cast<quint64>(info.f_type) & kBits);
}

} // namespace Core
