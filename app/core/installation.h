// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Locates files that are installed with this program. Paths are relative to the running program, so that an
/// installed prefix can be moved. In a build tree all programs are in one folder, with share/ next to it.
/// Requires a QCoreApplication. Any thread.
namespace Core::Installation {

/// Locates a helper program that only Listwell's own programs start.
/// \param name  name without the system's suffix, for example "listwell-login"
/// \return expected path; the file may be missing
[[nodiscard]] QString helper(const QString &name);

/// Locates a plug-in of Listwell's own.
/// \param name  name without the system's suffix, for example "listwell-charts"
/// \return expected path without the suffix, which QPluginLoader adds; the file may be missing
[[nodiscard]] QString plugin(const QString &name);

/// Locates the folder of the files that are read at run time, for example translations.
/// \return path without a trailing slash; the folder may be missing
[[nodiscard]] QString dataFolder();

} // namespace Core::Installation
