// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QString;

namespace Core {

/// Whether \p path is on another computer, or on a file system that cannot be distinguished from a remote
/// one. Locks and shared memory do not work there as on a local disk.
[[nodiscard]] bool isOnNetwork(const QString &path);

/// Whether a file system type, as numbered by Linux (statfs(2)), is a network file system. Implemented on
/// Linux only.
[[nodiscard]] bool isNetworkFileSystem(quint64 type);

} // namespace Core
