// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {

/// Protects this process from other users and programs. Call first in main().
///
/// New files are readable by the user only (umask 077). The memory, which contains the login, is not written
/// to a core file and cannot be read by another program of the same user.
///
/// A program started by a debugger stays accessible to it, except in release builds. A build with a sanitizer
/// always stays accessible, because the sanitizer reads the memory of its own process.
///
/// No effect on systems other than Linux yet.
void hardenProcess();

} // namespace Core
