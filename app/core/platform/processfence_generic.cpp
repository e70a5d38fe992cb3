// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/processfence.h"

namespace Core {

// Qt alone offers no means for this.
void fenceProcess(const ProcessFence &) {}

} // namespace Core
