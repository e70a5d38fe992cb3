#pragma once

namespace Core {

/// Closes this process to other users and programs; the first thing in main().
///
/// New files are the user's alone (umask 077). The memory, which holds the login, goes to no core file and
/// cannot be read by another program of the same user.
///
/// A program that was started by a debugger stays open to it, except in release builds. A build with a
/// sanitizer always stays open, because the sanitizer reads the memory of its own process.
///
/// On systems other than Linux it does nothing yet.
void hardenProcess();

} // namespace Core
