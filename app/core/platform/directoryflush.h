#pragma once

class QString;

namespace Core {

/// Makes what was renamed, made or removed in \p folder survive a loss of power. Where the system has no such
/// call, its file system keeps the order by itself.
void flushDirectory(const QString &folder);

} // namespace Core
