#pragma once

#include <QString>

/// The files that belong to this program, found relative to the running program, so that an installed prefix
/// can be moved. In a build tree all programs lie in one folder, with share/ beside that. Needs the
/// application object. Any thread.
namespace Core::Installation {

/// Path of a program that only our own programs start.
/// \param name  without the system's suffix, for example "listwell-login"
/// \return where it should be; it may be missing
[[nodiscard]] QString helper(const QString &name);

/// Folder of the files that are read at run time, for example translations.
/// \return without a slash at its end; it may be missing
[[nodiscard]] QString dataFolder();

} // namespace Core::Installation
