// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {

/// Whether this process runs as root; the browser engine's sandbox refuses to start then.
[[nodiscard]] bool runsAsRoot();

} // namespace Core
