// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDevice>

class QString;

namespace Core {

/// Permissions for files and folders that only the user may read. On Windows a new folder gets them as an
/// access control list.
inline constexpr QFileDevice::Permissions kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions kPrivateFolder = kPrivateFile | QFileDevice::ExeOwner;

/// Whether anyone other than the owner may read, change or execute the file.
[[nodiscard]] constexpr bool isOpenToOthers(QFileDevice::Permissions permissions)
{
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                 QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                 QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (permissions & kOthers) != QFileDevice::Permissions();
}

/// Whether the file or folder belongs to another user. Follows links.
[[nodiscard]] bool isOwnedByAnother(const QString &path);

/// Whether the folder is shared by all users, like /tmp (sticky bit).
[[nodiscard]] bool isShared(const QString &folder);

/// Creates the folder with mode 0700 if it is missing, and removes access for others if it exists.
/// \return false if the folder cannot be created, is a link, or belongs to another user
[[nodiscard]] bool preparePrivateFolder(const QString &folder);

} // namespace Core
