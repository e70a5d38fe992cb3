// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Core {

/// Resource limits of a process that reads untrusted input.
struct ProcessFence
{
    qint64 memory = 0; ///< bytes of address space; beyond them, the standard library throws std::bad_alloc
    std::chrono::seconds processorTime{0}; ///< the system ends the process at this limit
    qint64 fileSize = 0; ///< bytes of each file written; the system ends the process at this limit
};

/// Limits this process permanently. It can no longer open files, sockets or pipes, nor start programs that
/// need one; only files that are already open can be read and written.
///
/// The memory of a build with a sanitizer stays unlimited, because its shadow memory is larger than any
/// limit. No effect on systems that are not POSIX.
void fenceProcess(const ProcessFence &fence);

} // namespace Core
