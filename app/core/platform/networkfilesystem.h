#pragma once

#include <QtGlobal>

class QString;

namespace Core {

/// Whether \p path lies on another computer, or on a file system that cannot be told from one: locks and
/// shared memory do not work there as they do on a disk.
[[nodiscard]] bool isOnNetwork(const QString &path);

/// The same for a type of file system as Linux numbers them (statfs(2)); there is no other implementation.
[[nodiscard]] bool isNetworkFileSystem(quint64 type);

} // namespace Core
