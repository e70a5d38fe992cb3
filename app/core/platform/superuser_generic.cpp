// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/superuser.h"

namespace Core {

bool runsAsRoot()
{
    return false;
}

} // namespace Core
