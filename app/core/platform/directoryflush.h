#pragma once

class QString;

namespace Core {

/// Makes renamed, created and removed entries of \p folder survive a power loss. Systems without such a call
/// have file systems that preserve the order by themselves.
void flushDirectory(const QString &folder);

} // namespace Core
