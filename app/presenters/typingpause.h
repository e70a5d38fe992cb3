// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Presenters {

/// A search starts after this pause in typing, so that not every keystroke starts a query.
constexpr std::chrono::milliseconds kTypingPause{150};

} // namespace Presenters
