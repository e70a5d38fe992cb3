// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Shared by all sources of killpoints.so, which links no library of Listwell.

#include <cstdlib>

#include <dlfcn.h>

/// The function of that name in the next library, as if killpoints.so were not loaded.
template <typename Function> Function nextCall(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}
#define REAL(name) static const auto real = nextCall<decltype(&::name)>(#name)

/// An environment variable; empty if it is not set.
inline const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
