#pragma once

// What every part of killpoints.so needs. Included by name, because none of Listwell is in it.

#include <cstdlib>

#include <dlfcn.h>

/// The function of that name that would be called if killpoints.so were not there.
template <typename Function> Function nextCall(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}
#define REAL(name) static const auto real = nextCall<decltype(&::name)>(#name)

/// An environment variable; empty where it is not set.
inline const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
