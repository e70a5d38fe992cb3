// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <functional>

namespace Sync {

/// Receives the result of a request to the worker, on the worker's thread.
template <typename T> using Reply = std::function<void(const Core::Result<T> &)>;

} // namespace Sync
