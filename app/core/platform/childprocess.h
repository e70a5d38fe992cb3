// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QProcess;

namespace Core {

/// Makes the system terminate \p child (SIGTERM) when this program ends, even if it is killed. Call before
/// starting the child. On systems other than Linux, the child of a killed program keeps running.
void endWithParent(QProcess &child);

} // namespace Core
