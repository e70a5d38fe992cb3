// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/processhardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#ifndef NDEBUG
#include <QFile>
#endif

namespace Core {

namespace {

#if defined(LISTWELL_SANITIZED)
constexpr bool isOpenToDebuggers()
{
    return true;
}
#elif defined(NDEBUG)
constexpr bool isOpenToDebuggers()
{
    return false;
}
#else
bool isOpenToDebuggers()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    return text.contains("\nTracerPid:\t") && !text.contains("\nTracerPid:\t0\n");
}
#endif

} // namespace

void hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    if (!isOpenToDebuggers())
        ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace Core
