// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <utility>

/// \file
/// Short forms for handing the error of a Core::Result to the caller, after Chromium's and Abseil's macros of
/// the same names. Each evaluates its expression once. The forms with CO_ are for coroutines, which leave by
/// co_return; a plain `return` in a coroutine does not compile.
///
/// The functions that use them return a Core::Result or a Core::Error themselves; a lambda needs its result
/// type written out.

/// Returns the error of \p ... , a Core::Result, when it holds one; a value is dropped.
#define RETURN_IF_ERROR(...)                                                                                 \
    LISTWELL_RETURN_IF_ERROR(return, LISTWELL_UNIQUE(result_, __COUNTER__), __VA_ARGS__)
#define CO_RETURN_IF_ERROR(...)                                                                              \
    LISTWELL_RETURN_IF_ERROR(co_return, LISTWELL_UNIQUE(result_, __COUNTER__), __VA_ARGS__)

/// Declares or assigns \p target, which holds no comma, from the value of \p ... , a Core::Result; returns
/// its error when it holds one. Two statements: it needs a block of its own below an `if` or a `case`.
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
