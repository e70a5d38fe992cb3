// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/childprocess.h"

namespace Core {

void endWithParent(QProcess &) {}

} // namespace Core
