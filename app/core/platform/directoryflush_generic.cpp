// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/directoryflush.h"

namespace Core {

void flushDirectory(const QString &) {}

} // namespace Core
