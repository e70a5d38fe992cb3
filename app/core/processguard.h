#pragma once

namespace Core {

/// What this program writes is its user's alone (umask 077), and its memory, which holds the login, is
/// written to no core file and read by no other program of the same user. First thing in main().
///
/// A program that was started by a debugger stays open to it, release builds excepted; so do all builds with
/// a sanitizer, which look into the process themselves.
void keepToOurselves();

} // namespace Core
