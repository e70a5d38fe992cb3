// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace Core {

/// Makes renamed, created and removed entries of \p folder survive a power loss. Systems without such a call
/// have file systems that preserve the order anyway.
void flushDirectory(const QString &folder);

} // namespace Core
