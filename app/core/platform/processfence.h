// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Core {

/// What a process that reads untrusted input may still use.
struct ProcessFence
{
    qint64 memory = 0; ///< bytes of address space; the standard library then throws std::bad_alloc
    std::chrono::seconds processorTime{0}; ///< the system then ends the process
    qint64 fileSize = 0; ///< bytes of each file that it writes; the system then ends the process
};

/// Limits this process for good. It cannot open files, sockets or pipes any more, nor start programs that
/// need one: only what is open already can be read and written.
///
/// The memory of a build with a sanitizer stays unlimited, because its shadow memory is larger than any
/// limit. No effect on systems that are not POSIX.
void fenceProcess(const ProcessFence &fence);

} // namespace Core
