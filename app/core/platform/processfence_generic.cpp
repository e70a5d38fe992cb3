// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/processfence.h"

namespace Core {

// Qt has no function for this.
void fenceProcess(const ProcessFence &) {}

} // namespace Core
