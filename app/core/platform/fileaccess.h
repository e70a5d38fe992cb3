#pragma once

#include <QFileDevice>

class QString;

namespace Core {

/// Permissions of what only the user may read. On Windows they become an access list when a folder is made.
inline constexpr QFileDevice::Permissions kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions kPrivateFolder = kPrivateFile | QFileDevice::ExeOwner;

/// Whether somebody other than the owner may read or change it.
[[nodiscard]] constexpr bool isOpenToOthers(QFileDevice::Permissions permissions)
{
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                 QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                 QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (permissions & kOthers) != QFileDevice::Permissions();
}

/// Whether the file or folder belongs to another user; a link counts as what it leads to.
[[nodiscard]] bool isOwnedByAnother(const QString &path);

/// Whether all users share the folder, as they do /tmp (sticky bit).
[[nodiscard]] bool isShared(const QString &folder);

/// Makes the folder (0700) where it is missing, and closes it to others.
/// \return false where there is none, or it is a link or another user's
[[nodiscard]] bool preparePrivateFolder(const QString &folder);

} // namespace Core
