// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <utility>

/// \file
/// Macros that return the error of a Core::Result to the caller, modelled on those of the same names in
/// Chromium and Abseil. Each evaluates its expression once. The CO_ variants are for coroutines, which leave
/// by co_return; a plain `return` in a coroutine does not compile.
///
/// The functions that use them must return a Core::Result or a Core::Error; a lambda must declare its return
/// type.

/// Returns the error of \p ... , a Core::Result, if it holds one; discards a value.
#define RETURN_IF_ERROR(...)                                                                                 \
    LISTWELL_RETURN_IF_ERROR(return, LISTWELL_UNIQUE(result_, __COUNTER__), __VA_ARGS__)
#define CO_RETURN_IF_ERROR(...)                                                                              \
    LISTWELL_RETURN_IF_ERROR(co_return, LISTWELL_UNIQUE(result_, __COUNTER__), __VA_ARGS__)

/// Declares or assigns \p target, which must not contain a comma, from the value of \p ... , a Core::Result;
/// returns its error if it holds one. Two statements: it needs its own block below an `if` or a `case`.
#define ASSIGN_OR_RETURN(target, ...)                                                                        \
    LISTWELL_ASSIGN_OR_RETURN(return, LISTWELL_UNIQUE(result_, __COUNTER__), target, __VA_ARGS__)
#define CO_ASSIGN_OR_RETURN(target, ...)                                                                     \
    LISTWELL_ASSIGN_OR_RETURN(co_return, LISTWELL_UNIQUE(result_, __COUNTER__), target, __VA_ARGS__)

#define LISTWELL_RETURN_IF_ERROR(leave, name, ...)                                                           \
    do {                                                                                                     \
        const auto name = __VA_ARGS__;                                                                       \
        if (!name)                                                                                           \
            leave name.error();                                                                              \
    } while (false)
#define LISTWELL_ASSIGN_OR_RETURN(leave, name, target, ...)                                                  \
    auto name = __VA_ARGS__;                                                                                 \
    if (!name)                                                                                               \
        leave name.error();                                                                                  \
    target = *std::move(name)
#define LISTWELL_UNIQUE(prefix, number) LISTWELL_JOINED(prefix, number)
#define LISTWELL_JOINED(prefix, number) prefix##number
