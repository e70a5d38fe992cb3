#pragma once

class QProcess;

namespace Core {

/// Lets the system end \p child (SIGTERM) when this program ends, even where it is killed. Call before the
/// child starts. On systems other than Linux the child of a killed program stays.
void endWithParent(QProcess &child);

} // namespace Core
