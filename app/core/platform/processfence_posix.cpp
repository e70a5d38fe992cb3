// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/processfence.h"

#include <sys/resource.h>

namespace Core {

void fenceProcess(const ProcessFence &fence)
{
    const auto limit = [](auto resource, qint64 most) {
        const rlimit both{rlim_t(most), rlim_t(most)};
        (void)::setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, fence.processorTime.count());
    limit(RLIMIT_FSIZE, fence.fileSize);
#ifndef LISTWELL_SANITIZED // the sanitizers need much address space, and pipes to check pointers
    limit(RLIMIT_AS, fence.memory);
    // New descriptors must be below the limit, so none can be opened: no file, no socket, no pipe.
    limit(RLIMIT_NOFILE, 0);
#endif
}

} // namespace Core
